"""Hypothesis profiles; ``HYPOTHESIS_PROFILE`` chooses, ``dev`` by default."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

# Every find() would be explained too, as if it were a failure: a hundred draws
# more, to say which parts of the value found do not matter.
settings.register_profile(
    "dev",
    deadline=None,
    phases=set(Phase) - {Phase.explain},
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "ci", settings.get_profile("dev"), derandomize=True, print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
