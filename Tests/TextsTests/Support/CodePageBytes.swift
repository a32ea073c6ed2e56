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

    /// One text in three encodings: Russian, and Kazakh typed with Russian letters, as on the terminals of the time.
    static let samples: [(text: String, windows: [UInt8], koi8: [UInt8], dos: [UInt8])] = [
        (
            """
            Комиссия рассматривает заявление в срок, установленный Правилами, и направляет ответ заявителю. \
            Председатель вправе продлить срок по своему усмотрению.
            """,
            bytes(
                """
                caeeece8f1f1e8ff20f0e0f1f1ece0f2f0e8e2e0e5f220e7e0ffe2ebe5ede8e520e220f1f0eeea2c20f3f1f2e0edeee2
                ebe5ededfbe920cff0e0e2e8ebe0ece82c20e820ede0eff0e0e2ebffe5f220eef2e2e5f220e7e0ffe2e8f2e5ebfe2e20
                cff0e5e4f1e5e4e0f2e5ebfc20e2eff0e0e2e520eff0eee4ebe8f2fc20f1f0eeea20efee20f1e2eee5ecf320f3f1ecee
                f2f0e5ede8fe2e
                """),
            bytes(
                """
                ebcfcdc9d3d3c9d120d2c1d3d3cdc1d4d2c9d7c1c5d420dac1d1d7ccc5cec9c520d720d3d2cfcb2c20d5d3d4c1cecfd7
                ccc5ceced9ca20f0d2c1d7c9ccc1cdc92c20c920cec1d0d2c1d7ccd1c5d420cfd4d7c5d420dac1d1d7c9d4c5ccc02e20
                f0d2c5c4d3c5c4c1d4c5ccd820d7d0d2c1d7c520d0d2cfc4ccc9d4d820d3d2cfcb20d0cf20d3d7cfc5cdd520d5d3cdcf
                d4d2c5cec9c02e
                """),
            bytes(
                """
                8aaeaca8e1e1a8ef20e0a0e1e1aca0e2e0a8a2a0a5e220a7a0efa2aba5ada8a520a220e1e0aeaa2c20e3e1e2a0adaea2
                aba5adadeba9208fe0a0a2a8aba0aca82c20a820ada0afe0a0a2abefa5e220aee2a2a5e220a7a0efa2a8e2a5abee2e20
                8fe0a5a4e1a5a4a0e2a5abec20a2afe0a0a2a520afe0aea4aba8e2ec20e1e0aeaa20afae20e1a2aea5ace320e3e1acae
                e2e0a5ada8ee2e
                """)
        ),
        (
            """
            Комиссия отиништи белгиленген мерзимде карайды жане шешим кабылдайды. Торага оз калауы бойынша \
            мерзимди узарта алады.
            """,
            bytes(
                """
                caeeece8f1f1e8ff20eef2e8ede8f8f2e820e1e5ebe3e8ebe5ede3e5ed20ece5f0e7e8ece4e520eae0f0e0e9e4fb20e6
                e0ede520f8e5f8e8ec20eae0e1fbebe4e0e9e4fb2e20d2eef0e0e3e020eee720eae0ebe0f3fb20e1eee9fbedf8e020ec
                e5f0e7e8ece4e820f3e7e0f0f2e020e0ebe0e4fb2e
                """),
            bytes(
                """
                ebcfcdc9d3d3c9d120cfd4c9cec9dbd4c920c2c5ccc7c9ccc5cec7c5ce20cdc5d2dac9cdc4c520cbc1d2c1cac4d920d6
                c1cec520dbc5dbc9cd20cbc1c2d9ccc4c1cac4d92e20f4cfd2c1c7c120cfda20cbc1ccc1d5d920c2cfcad9cedbc120cd
                c5d2dac9cdc4c920d5dac1d2d4c120c1ccc1c4d92e
                """),
            bytes(
                """
                8aaeaca8e1e1a8ef20aee2a8ada8e8e2a820a1a5aba3a8aba5ada3a5ad20aca5e0a7a8aca4a520aaa0e0a0a9a4eb20a6
                a0ada520e8a5e8a8ac20aaa0a1ebaba4a0a9a4eb2e2092aee0a0a3a020aea720aaa0aba0e3eb20a1aea9ebade8a020ac
                a5e0a7a8aca4a820e3a7a0e0e2a020a0aba0a4eb2e
                """)
        ),
    ]

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
