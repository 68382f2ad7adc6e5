"""YAML against a JSON Schema, for editors that complete and check while one types."""
import json

import jsonschema
from ruamel.yaml import YAML


def plain(value):
    """As JSON has it: a date is a text."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)


class Schema:
    """A schema that is right itself."""

    def __init__(self, path):
        self.json = json.loads(path.read_text())
        jsonschema.Draft202012Validator.check_schema(self.json)
        self.validator = jsonschema.Draft202012Validator(self.json)

    def errors_of(self, text):
        """Of the file as gainsay reads it, all text, and as editors do, with numbers and booleans; an empty file is null."""
        base = YAML(typ="base", pure=True).load(text)
        documents = base if base != "" else None, plain(YAML(typ="safe", pure=True).load(text))
        return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
                for document in documents for error in self.validator.iter_errors(document)]
