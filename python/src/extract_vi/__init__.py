"""Exact, typed figures from Vietnamese report prose."""

from importlib.metadata import version as _version

from ._answer import FactsResult, LongFactsResult, Result
from ._errors import CommandError, ExtractError
from ._extractor import Extractor
from ._schema import Fact, LongFact, Record
from ._shared import extract, extract_batch, facts, facts_batch
from ._span import slice_text

__version__ = _version("extract-vi")

__all__ = [
    "CommandError",
    "ExtractError",
    "Extractor",
    "Fact",
    "FactsResult",
    "LongFact",
    "LongFactsResult",
    "Record",
    "Result",
    "extract",
    "extract_batch",
    "facts",
    "facts_batch",
    "slice_text",
]
