"""How the site is built: ``make docs``."""

from __future__ import annotations

import sys
from importlib.metadata import version as installed
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_site"))

project = "keterbukaan"
author = "The keterbukaan maintainers"
release = version = installed("keterbukaan")
language = "en"

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "outside",
    "reference",
    "docstrings",
    "diagrams",
    "languages",
    "live",
    "notebooks",
]
root_doc = "front"
exclude_patterns = ["_build", "_site"]
nitpicky = False

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_inline", "colon_fence"]
# Names in signatures are short, and several modules may have one of that name.
# What an error says is no code.
suppress_warnings = ["ref.python", "misc.highlighting_failure"]

# Notebooks run while the site is built; one that fails stops it.
nb_execution_mode = "cache"
nb_execution_raise_on_error = True
nb_execution_timeout = 120
nb_merge_streams = True

autodoc_mock_imports = ["pyspark"]  # needs Java
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
python_use_unqualified_type_names = True

templates_path = ["_site/templates"]
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/search.html",
        "sidebar/page.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
html_additional_pages = {"cari": "search.html"}  # the search, in Indonesian
html_static_path = ["_site/static"]
html_js_files = ["site.js"]
html_theme = "furo"
html_title = "keterbukaan"
html_copy_source = True
html_show_copyright = False
html_show_sphinx = False
pygments_style = "a11y-light"
pygments_dark_style = "github-dark"
