"""What every public body publishes: periodic, immediate, at all times.

Sources: UU 14/2008 Ps. 9-11; PerKI 1/2021 Ps. 14, 15, 19 and 21.

>>> [row.words[1] for row in IMMEDIATE if row.id.endswith("_disaster")]
['natural disaster', 'disaster not caused by nature', 'social disaster']
"""

from __future__ import annotations

from typing import Final

from ...texts import both
from .shape import row

# PerKI 1/2021 Ps. 14(2) lists eleven groups a to k, with details in Ps. 15.
PERIODIC: Final = (
    row(
        "periodic.profile",
        "PerKI 1/2021 Ps. 14(2) a",
        "profil badan publik",
        "profile of the body",
        "UU 14/2008 Ps. 9(2) a",
    ),
    row(
        "periodic.programmes",
        "PerKI 1/2021 Ps. 14(2) b",
        "program dan kegiatan",
        "programmes and activities",
        "UU 14/2008 Ps. 9(2) b",
    ),
    row(
        "periodic.performance",
        "PerKI 1/2021 Ps. 14(2) c",
        "kinerja",
        "performance",
        "UU 14/2008 Ps. 9(2) b",
    ),
    row(
        "periodic.financial_report",
        "PerKI 1/2021 Ps. 14(2) d",
        "laporan keuangan yang telah diaudit",
        "audited financial report",
        "UU 14/2008 Ps. 9(2) c",
    ),
    row(
        "periodic.access_report",
        "PerKI 1/2021 Ps. 14(2) e",
        "laporan akses informasi",
        "report on access to information",
    ),
    row(
        "periodic.regulations",
        "PerKI 1/2021 Ps. 14(2) f",
        "peraturan dan kebijakan",
        "regulations and policies",
    ),
    row(
        "periodic.how_to_get_information",
        "PerKI 1/2021 Ps. 14(2) g",
        "tata cara memperoleh informasi",
        "how to get information",
    ),
    row(
        "periodic.complaint_procedure",
        "PerKI 1/2021 Ps. 14(2) h",
        "tata cara pengaduan",
        "how to complain",
    ),
    row(
        "periodic.procurement",
        "PerKI 1/2021 Ps. 14(2) i",
        "pengadaan barang dan jasa, menurut tahap: rencana, pemilihan, kontrak",
        "procurement, by stage: plan, selection, contract",
    ),
    row(
        "periodic.manpower",
        "PerKI 1/2021 Ps. 14(2) j",
        "ketenagakerjaan",
        "manpower",
        note=(
            "Pasal 15 tidak merinci hal ini.",
            "Pasal 15 gives no detail of this item.",
        ),
    ),
    row(
        "periodic.early_warning",
        "PerKI 1/2021 Ps. 14(2) k",
        "peringatan dini dan evakuasi",
        "early warning and evacuation",
        "PerKI 1/2021 Ps. 15(10)",
        note=both(
            id="Pasal 15(10) dalam Berita Negara menunjuk huruf j, dalam naskah Komisi "
            "Informasi huruf k; isinya cocok dengan huruf k.",
            en="Pasal 15(10) points to letter j in the State Gazette and to letter k "
            "in the Commission's own edition; its content fits letter k.",
        ),
    ),
    row(
        "periodic.other",
        "UU 14/2008 Ps. 9(2) d",
        "informasi lain yang diwajibkan peraturan",
        "other information that regulations require",
    ),
)

_DANGERS: Final = {
    "natural_disaster": ("bencana alam", "natural disaster"),
    "other_disaster": ("bencana nonalam", "disaster not caused by nature"),
    "social_disaster": ("bencana sosial", "social disaster"),
    "disease": ("penyakit menular", "contagious disease"),
    "food_poison": ("racun dalam makanan", "poison in food"),
    "utilities": (
        "gangguan utilitas yang direncanakan",
        "planned disruption of utilities",
    ),
}
IMMEDIATE: Final = (
    row(
        "immediate.threat",
        "UU 14/2008 Ps. 10(1)",
        "ancaman bagi hidup orang banyak dan ketertiban umum",
        "threats to the life of many and to public order",
        "PerKI 1/2021 Ps. 19",
    ),
    *(
        row(f"immediate.{key}", "PerKI 1/2021 Ps. 19", *words)
        for key, words in _DANGERS.items()
    ),
)

# UU 14/2008 Ps. 11(1) a to h in full; of PerKI 1/2021 Ps. 21(1) what is named.
AT_ALL_TIMES: Final = (
    row(
        "at_all_times.information_list",
        "UU 14/2008 Ps. 11(1) a",
        "Daftar Informasi Publik, tanpa informasi yang dikecualikan",
        "the information list, without exempt information",
        "PerKI 1/2021 Ps. 21(1)",
        rule="list.update",
    ),
    row(
        "at_all_times.decisions",
        "UU 14/2008 Ps. 11(1) b",
        "keputusan dan pertimbangannya",
        "decisions and their considerations",
    ),
    row(
        "at_all_times.policies",
        "UU 14/2008 Ps. 11(1) c",
        "semua kebijakan dengan dokumen pendukungnya",
        "all policies with their supporting documents",
    ),
    row(
        "at_all_times.work_plans",
        "UU 14/2008 Ps. 11(1) d",
        "rencana kerja proyek dengan perkiraan pengeluaran setahun",
        "project work plans with the estimated spending of a year",
    ),
    row(
        "at_all_times.agreements",
        "UU 14/2008 Ps. 11(1) e",
        "perjanjian dengan pihak ketiga",
        "agreements with third parties",
        "PerKI 1/2021 Ps. 21(1)",
    ),
    row(
        "at_all_times.open_meetings",
        "UU 14/2008 Ps. 11(1) f",
        "yang disampaikan pejabat dalam pertemuan terbuka",
        "what officials say in open meetings",
    ),
    row(
        "at_all_times.working_procedures",
        "UU 14/2008 Ps. 11(1) g",
        "prosedur kerja pegawai yang berkaitan dengan pelayanan masyarakat",
        "working procedures of the staff that bear on public service",
    ),
    row(
        "at_all_times.service_report",
        "UU 14/2008 Ps. 11(1) h",
        "laporan layanan informasi publik",
        "service report",
        "UU 14/2008 Ps. 12",
        "PerKI 1/2021 Ps. 56",
        rule="report.annual",
    ),
    row(
        "at_all_times.opened_by_dispute",
        "UU 14/2008 Ps. 11(2)",
        "yang dinyatakan terbuka lewat keberatan atau sengketa",
        "what an objection or a dispute declared open",
        "PerKI 1/2021 Ps. 21(1)",
        "PerKI 1/2021 Ps. 52(4)",
    ),
    row(
        "at_all_times.correspondence",
        "PerKI 1/2021 Ps. 21(1)",
        "surat-menyurat dinas",
        "official correspondence",
    ),
    row(
        "at_all_times.permits",
        "PerKI 1/2021 Ps. 21(1)",
        "perizinan",
        "permits",
    ),
    row(
        "at_all_times.violations",
        "PerKI 1/2021 Ps. 21(1)",
        "pelanggaran yang ditemukan di dalam badan publik",
        "violations found inside the body",
    ),
    row(
        "at_all_times.enacted_statutes",
        "PerKI 1/2021 Ps. 21(1) n",
        "undang-undang yang telah disahkan dengan naskah akademiknya",
        "enacted statutes with their academic drafts",
        note=both(
            id="Naskah Komisi Informasi menyebut peraturan perundang-undangan dengan "
            "kajian akademiknya, jadi lebih luas.",
            en="The Commission's own edition names legislation with its academic "
            "studies, which is wider.",
        ),
    ),
)
