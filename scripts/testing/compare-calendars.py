"""Expands the calendars that our command line writes with Debian's python3-icalendar and python3-recurring-ical-events,
and compares every date with what `stadtteil occurrences --json` says. For the system's /usr/bin/python3."""

import json
import re
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

try:
    import icalendar
    import recurring_ical_events
except ImportError as error:
    # A machine that isn't Debian may not have them; where they can be had, .ci/run has installed them.
    print(f"skipped, {error}")
    sys.exit(0)

ROOT = Path(__file__).resolve().parents[2]

# A document, and a year of it with holidays, changes of the clocks and whatever is special about it.
YEARS = [
    ("demo/data/innenstadt-west.json", "2026-11-01", "2027-11-30"),
    ("demo/data/gruebentaelchen.json", "2026-11-01", "2027-11-30"),
    ("demo/data/kaster-2017.json", "2017-04-01", "2018-04-30"),
    ("demo/data/chemnitz.json", "2010-01-01", "2010-12-31"),
    ("demo/data/kaster.json", "2026-11-01", "2027-11-30"),
    ("tests/fixtures/icalendar/everything.json", "2026-09-01", "2027-09-30"),
    ("tests/fixtures/icalendar/elsewhere.json", "2026-09-01", "2027-09-30"),
]

STATUS = {"confirmed": "CONFIRMED", "tentative": "TENTATIVE", "by-appointment": "TENTATIVE", "cancelled": "CANCELLED"}


def stadtteil(*arguments):
    command = ["node", str(ROOT / "scripts/stadtteil.mjs"), *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def owner_of(uid):
    """Whose date it is: what stands before the number of a series, or before the day and time of a date."""
    return re.sub(r"(-[\da-f]{8}(?=-|$)|-\d{4}-\d\d-\d\d-).*$", "", uid.split("@")[0])


def in_utc(moment):
    if isinstance(moment, datetime):
        return moment.astimezone(timezone.utc).isoformat()
    return moment.isoformat()


def written(document, first, last):
    text = stadtteil(
        "write", "icalendar", document, "--hours", "--from", first, "--through", last, "--at", f"{first}T08:00:00Z"
    )
    calendar = icalendar.Calendar.from_ical(text)
    begin = date.fromisoformat(first) - timedelta(days=3)
    end = date.fromisoformat(last) + timedelta(days=40)
    for event in recurring_ical_events.of(calendar).between(begin, end):
        start = event["DTSTART"].dt
        # The library gives every date an end; a length of nothing is none.
        ends = event["DTEND"].dt if "DTEND" in event else start
        has_end = isinstance(start, datetime) and ends != start
        yield (owner_of(event["UID"]), in_utc(start), in_utc(ends) if has_end else None, str(event["STATUS"]))


def expected(document, first, last):
    dates = json.loads(stadtteil("occurrences", document, "--from", first, "--through", last, "--json"))
    arrived = {(each["kind"], each["of"], each["movedFrom"]) for each in dates if "movedFrom" in each}
    for each in dates:
        if each["state"] == "cancelled" and each.get("reason") == "public-holiday":
            continue
        if "movedTo" in each and (each["kind"], each["of"], each["localDate"]) in arrived:
            continue
        owner = f"hours.{each['of']}" if each["kind"] == "hours" else each["of"]
        start = in_utc(datetime.fromisoformat(each["start"])) if "start" in each else each["localDate"]
        end = in_utc(datetime.fromisoformat(each["end"])) if "end" in each else None
        yield (owner, start, end, STATUS[each["state"]])


def compare(document, first, last):
    ours = sorted(expected(document, first, last), key=str)
    theirs = sorted(written(document, first, last), key=str)
    print(f"{document}: {len(ours)} dates")
    for name, one, other in (("missing", ours, theirs), ("too many", theirs, ours)):
        left = list(one)
        for each in other:
            if each in left:
                left.remove(each)
        for each in left[:20]:
            print(f"  {name}: {each}")
    return ours == theirs and (len(ours) > 0 or document in EMPTY)


# An office that names no hours has an empty calendar, and that is right.
EMPTY = {f"demo/data/{name}.json" for name in ("gruebentaelchen", "chemnitz", "kaster")}

results = [compare(*year) for year in YEARS]
print(f"{sum(results)} of {len(results)} calendars agree")
sys.exit(0 if all(results) else 1)
