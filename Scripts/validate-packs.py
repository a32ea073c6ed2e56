#!/usr/bin/env python3
"""Checks every file of Rules/ against the JSON Schemas the program writes: a second opinion on the loader.

    Scripts/validate-packs.py PROGRAM
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent / "Rules"


def schema_of(path):
    if path.name in ("pack.yaml", "pack.yml"):
        return "pack"
    if path.parent.name in ("lexicon", "calendar"):
        return path.parent.name
    if path.parent.name == "catalogue":
        return path.name.split(".")[0]
    return "rules"


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], "rules", "schema", folder], check=True)
        validators = {}
        for file in pathlib.Path(folder).glob("*.schema.json"):
            schema = json.loads(file.read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            validators[file.name.split(".")[0]] = jsonschema.Draft202012Validator(schema)
    passed = failed = 0
    for path in sorted(ROOT.rglob("*.y*ml")):
        errors = list(validators[schema_of(path)].iter_errors(yaml.safe_load(path.read_text(encoding="utf-8"))))
        for error in errors[:5]:
            place = "/".join(str(step) for step in error.absolute_path)
            print(f"{path.relative_to(ROOT.parent)}: {place}: {error.message[:200]}", file=sys.stderr)
        failed += bool(errors)
        passed += not errors
    print(f"schema: {passed} files agree with their schema, {failed} do not")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
