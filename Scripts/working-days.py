#!/usr/bin/env python3
"""Compares every year of Rules/calendar with the `holidays` library, day by day: a second opinion on our reading.

    Scripts/working-days.py --check

A day on which they differ must stand under `differences:` in the year's file, with the reason; one that stands there and
no longer differs is an error too.
"""
import argparse
import datetime
import pathlib
import sys

import holidays
import yaml

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Rules" / "calendar"
SATURDAY = 5


def days(entries, key):
    return {datetime.date.fromisoformat(entry[key]) for entry in entries or []}


def is_working(day, year):
    """As the engine reads the file: what is listed, else the weekday."""
    off = days(year["holidays"], "date") | days(year["religious"], "date")
    off |= days(year.get("observed"), "day-off") | days(year.get("moved"), "day-off")
    if day in off:
        return False
    return day in days(year.get("moved"), "working") or day.weekday() < SATURDAY


def differences(path):
    year = yaml.safe_load(path.read_text(encoding="utf-8"))
    library = holidays.country_holidays("KZ", years=year["year"])
    explained = {datetime.date.fromisoformat(entry["date"]) for entry in year.get("differences") or []}
    found = set()
    day = datetime.date(year["year"], 1, 1)
    while day.year == year["year"]:
        if is_working(day, year) != library.is_working_day(day):
            found.add(day)
        day += datetime.timedelta(days=1)
    for day in sorted(found - explained):
        ours = "a working day" if is_working(day, year) else "a day off"
        yield f"{path.name}: {day} is {ours} here and not in the library ({library.get(day) or 'no holiday'})"
    for day in sorted(explained - found):
        yield f"{path.name}: {day} is listed as a difference and is none"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", required=True, help="exit with 1 when a difference is not explained")
    parser.parse_args()
    files = sorted(FOLDER.glob("kz-*.yaml"))
    problems = [problem for path in files for problem in differences(path)]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"calendar: {len(files)} years compared with holidays {holidays.__version__}, {len(problems)} unexplained differences")
    sys.exit(1 if problems or not files else 0)


if __name__ == "__main__":
    main()
