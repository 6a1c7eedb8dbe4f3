"""How every notebook of the site begins: in the checkout, with errors of one line."""

import os

from IPython import get_ipython

while not os.path.exists("pyproject.toml"):  # noqa: PTH110 (leaves no name behind)
    os.chdir("..")
get_ipython().run_line_magic("xmode", "Minimal")
del os, get_ipython
