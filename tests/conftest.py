"""Hypothesis profiles; ``HYPOTHESIS_PROFILE`` chooses, ``ci`` by default.

``dev`` draws new examples each time and ``ci`` the same ones, few of each law;
``long`` makes all the draws, new ones each time.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

# Every find() would be explained too, as if it were a failure: a hundred draws
# more, to say which parts of the value found do not matter.
settings.register_profile(
    "long",
    deadline=None,
    phases=set(Phase) - {Phase.explain},
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", settings.get_profile("long"), max_examples=20)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
