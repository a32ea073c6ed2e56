/// Texts in one-byte encodings, written by another program's codecs, so that our tables are not checked by themselves.
enum CodePageBytes {
    /// windows-1251.
    static let russian1251 = bytes(
        """
        caeeece8f1f1e8ff20f0e0f1f1ece0f2f0e8e2e0e5f220e7e0ffe2ebe5ede8e520e220f1f0eeea2c20f3f1f2e0edeee2
        ebe5ededfbe920cff0e0e2e8ebe0ece82c20e820ede0eff0e0e2ebffe5f220eef2e2e5f220e7e0ffe2e8f2e5ebfe2028
        b920313529209620e2f1b820e5f9b820abe220efeef0ffe4eae5bb2e
        """)

    /// KZ-1048 (STRK1048-2002).
    static let kazakh1048 = bytes(
        """
        a5f2b3edb3f820a3cab2ccc4b2cacac520f2bff1eae5ed20eabfedede5ed20e1e0f1f2e0ef208de0bae8e4e0ebe0f0e4
        e020e1e5ebe3b3ebe5ede3e5ed20ece5f0e7b3ece4e5209de0f0e0ebe0e4fb3a20aadbcbdbcc2c20afcab2cc2c20a1d1
        dbcddbd12c208ea3cc2c20e6e09ee0ed2c20c6c0bdc02c20cab2cbd22c20bcbee3b3ece52c20eab4ece5ea2c20a2bafb
        ec2e
        """)

    /// KOI8-R.
    static let russianKOI8 = bytes(
        """
        ebcfcdc9d3d3c9d120d2c1d3d3cdc1d4d2c9d7c1c5d420dac1d1d7ccc5cec9c520d720d5d3d4c1cecfd7ccc5ceced9ca
        20d3d2cfcb20c920cec1d0d2c1d7ccd1c5d420cfd4d7c5d420dac1d1d7c9d4c5ccc02e
        """)

    /// Code page 866 (DOS).
    static let russian866 = bytes(
        """
        8aaeaca8e1e1a8ef20e0a0e1e1aca0e2e0a8a2a0a5e220a7a0efa2aba5ada8a520a220e3e1e2a0adaea2aba5adadeba9
        20e1e0aeaa20a820ada0afe0a0a2abefa5e220aee2a2a5e220a7a0efa2a8e2a5abee2e
        """)

    static let russianText = """
        Комиссия рассматривает заявление в срок, установленный Правилами, и направляет ответ заявителю (№ 15) – всё ещё «в порядке».
        """

    static let kazakhText = """
        Өтініш ӘКІМДІККЕ түскен күннен бастап Қағидаларда белгіленген мерзімде қаралады: \
        ҒЫЛЫМ, ҮКІМ, ҰСЫНЫС, ҺӘМ, жаһан, ЖАҢА, КІЛТ, әңгіме, көмек, ұғым.
        """

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
