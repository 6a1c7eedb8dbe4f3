"""Pengadilan: open questions after the ruling, and one about exemptions."""

from __future__ import annotations

from typing import Final

from ..spans import CalendarDays, WorkingDays
from .shape import answer, asked, chosen

COURT: Final = (
    asked(
        "challenge_days",
        id="14 hari ke pengadilan: hari kerja atau hari kalender?",
        en="Fourteen days to go to court: working days or calendar days?",
        options={
            "working": answer(
                id="hari kerja",
                en="working days",
                basis="PERMA 2/2011 Ps. 1 no. 11",
            ),
            "calendar": answer(
                id="hari kalender",
                en="calendar days",
                basis="PerKI 1/2013 Ps. 60(2)",
                read_by=(
                    "kantor yang menulis 14 hari",
                    "offices that print 14 days",
                ),
                span=CalendarDays(14),
            ),
        },
        default=chosen(
            "working",
            id="PERMA 2/2011 menentukan hari sebagai hari kerja, undang-undang juga",
            en="PERMA 2/2011 defines its days as working days; so does the statute",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_start",
        id="14 hari ke pengadilan: sejak putusan atau sejak salinan diterima?",
        en="Do the fourteen days run from receipt of the ruling, or of the copy?",
        options={
            "copy": answer(
                id="sejak salinan diterima, dengan tanda bukti",
                en="from receipt of the copy, by proof of receipt",
                basis="PERMA 2/2011 Ps. 4(2)",
            ),
            "ruling": answer(
                id="sejak putusan diterima dengan cara apa pun",
                en="from receipt of the ruling in any way",
                basis="UU 14/2008 Ps. 48(1)",
            ),
        },
        default=chosen(
            "copy",
            id="PERMA 2/2011 mengatur pengajuannya di pengadilan",
            en="PERMA 2/2011 governs the filing in court",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_act",
        id="Apa yang harus terjadi dalam 14 hari: pengajuan atau pernyataan tertulis?",
        en="What must come within the fourteen days: filing, or a written statement?",
        options={
            "filing": answer(
                id="pengajuan keberatan; sekaligus pernyataan tidak menerima",
                en="the filing, which is the statement of non-acceptance as well",
                basis="PERMA 2/2011 Ps. 1 no. 1",
            ),
            "statement": answer(
                id="pernyataan tertulis tidak menerima putusan",
                en="the written statement of non-acceptance",
                basis="UU 14/2008 Ps. 48(1)",
            ),
        },
        default=chosen(
            "filing",
            id="PERMA 2/2011 menyatukan keduanya dalam satu surat",
            en="PERMA 2/2011 makes one document of the two",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "challenge_of_mediation",
        id="Dapatkah putusan mediasi dibawa ke pengadilan?",
        en="Can a mediation settlement ruling be taken to court?",
        options={
            "barred": answer(
                id="tidak; final dan mengikat",
                en="no; it is final and binding",
                basis="UU 14/2008 Ps. 39",
            ),
            "open": answer(
                id="ya, setiap putusan Komisi",
                en="yes, any ruling of the commission",
                basis="PerKI 1/2013 Ps. 60(1)",
                read_by=(
                    "sebuah dasbor publik tentang sengketa",
                    "a public dashboard on disputes",
                ),
            ),
        },
        default=chosen(
            "barred",
            id="undang-undang, dan PERMA 2/2011 Pasal 1 angka 2 hanya menyebut "
            "ajudikasi nonlitigasi",
            en="the statute, and PERMA 2/2011 Ps. 1 no. 2 names adjudication only",
        ),
        rules=("court.challenge",),
    ),
    asked(
        "cassation_days",
        id="14 hari kasasi: hari kerja atau hari kalender?",
        en="Fourteen days for cassation: working days or calendar days?",
        options={
            "working": answer(
                id="hari kerja",
                en="working days",
                basis="PERMA 2/2011 Ps. 9(2)",
            ),
            "calendar": answer(
                id="hari kalender",
                en="calendar days",
                basis="UU 14/2008 Ps. 50",
                span=CalendarDays(14),
            ),
        },
        default=chosen(
            "working",
            id="PERMA 2/2011 Pasal 1 angka 11 menentukan hari sebagai hari kerja",
            en="PERMA 2/2011 Ps. 1 no. 11 defines its days as working days",
        ),
        rules=("court.cassation",),
    ),
    asked(
        "cassation_start",
        id="14 hari kasasi: sejak diucapkan atau diberitahukan, atau sejak diterima?",
        en="Does cassation run from pronouncement or notification, or from receipt?",
        options={
            "pronounced": answer(
                id="sejak diucapkan di hadapan pihak, selain itu sejak diberitahukan",
                en="from pronouncement to a party present, else from notification",
                basis="PERMA 2/2011 Ps. 9(2)",
                starts=("court_ruling_pronounced",),
            ),
            "received": answer(
                id="sejak putusan diterima",
                en="from receipt of the ruling",
                basis="UU 14/2008 Ps. 50",
                starts=("court_ruling_received",),
            ),
            "notified": answer(
                id="sejak putusan diberitahukan kepada pihak itu, juga bila ia hadir",
                en="from notice of the ruling to that party, present or not",
                basis="UU 14/1985 Ps. 46(1)",
                starts=("court_ruling_notified",),
            ),
        },
        default=chosen(
            "pronounced",
            id="PERMA 2/2011 mengatur acaranya, dan memberi tanggal yang lebih awal",
            en="PERMA 2/2011 governs the procedure, and gives the earlier day",
        ),
        rules=("court.cassation",),
    ),
    asked(
        "cassation_regional_body",
        id="Tertutupkah kasasi bila termohon badan pemerintahan daerah?",
        en="Is cassation barred where the respondent is a body of regional government?",
        options={
            "admissible": answer(
                id="tidak; yang diperiksa putusan Komisi, bukan keputusan pejabat "
                "daerah",
                en="no; what is examined is the Commission's ruling, no decision of a "
                "regional official",
                basis="UU 14/2008 Ps. 50",
                read_by=(
                    "Mahkamah Agung dalam 275 K/TUN/KI/2020 dan 357 K/TUN/2013",
                    "the Supreme Court in 275 K/TUN/KI/2020 and 357 K/TUN/2013",
                ),
            ),
            "excluded": answer(
                id="ya; keputusan pejabat daerah yang hanya berlaku di daerah itu",
                en="yes; a decision of a regional official with effect there only",
                basis="UU 5/2004 Ps. 45A(2) c",
            ),
        },
        default=chosen(
            "admissible",
            id="UU 14/2008 membuka kasasi, dan Mahkamah Agung memeriksanya dalam dua "
            "perkara badan daerah",
            en="UU 14/2008 opens cassation, and the Supreme Court has examined it in "
            "two matters of regional bodies",
        ),
        rules=("court.cassation",),
    ),
    asked(
        "cassation_brief_start",
        id="14 hari memori kasasi: sejak permohonan didaftar atau sejak diajukan?",
        en="Does the brief run from registration of the cassation, or from its filing?",
        options={
            "registered": answer(
                id="sejak permohonan dicatat dalam buku register",
                en="from the entry of the application in the register",
                basis="UU 14/1985 Ps. 47(1)",
                starts=("cassation_registered",),
            ),
            "filed": answer(
                id="sejak permohonan diajukan, menurut penjelasannya",
                en="from the filing of the application, by the elucidation",
                basis="UU 14/1985 Ps. 47",
                starts=("cassation_filed",),
            ),
        },
        default=chosen(
            "registered",
            id="bunyi pasal itu; biasanya harinya sama, karena permohonan dicatat pada "
            "hari biayanya dibayar (UU 14/1985 Ps. 46(3))",
            en="the wording of the article; the day is mostly the same, for the "
            "application is entered when its fee is paid (UU 14/1985 Ps. 46(3))",
        ),
        rules=("court.cassation_brief",),
    ),
    asked(
        "execution_period",
        id="Sejak kapan pengadilan dapat diminta memerintahkan pelaksanaan putusannya?",
        en="From when may a court be asked to order that its decision be performed?",
        options={
            "not_stated": answer(
                id="tidak diatur dalam hukum informasi publik",
                en="the law on public information does not say",
            ),
            "ninety": answer(
                id="sesudah 90 hari kerja, menurut acara tata usaha negara",
                en="after ninety working days, by administrative procedure",
                basis="UU 51/2009 Ps. 116(3)",
                span=WorkingDays(90),
            ),
        },
        default=chosen(
            "not_stated",
            id="Pasal 116(3) UU 51/2009 tentang putusan atas keputusan pejabat, dan "
            "awal hitungannya tidak disebut",
            en="UU 51/2009 Ps. 116(3) is on rulings about decisions of officials, and "
            "names no start",
        ),
        rules=("court.performance",),
    ),
)
"""Questions about the courts, in procedural order."""

EXEMPTION: Final = (
    asked(
        "exemption_approver",
        id="Siapa yang menyetujui pengecualian: pimpinan badan atau atasan PPID?",
        en="Who approves an exemption: the head of the body, or the superior?",
        options={
            "head": answer(
                id="pimpinan badan publik",
                en="the head of the body",
                basis="PP 61/2010 Ps. 3(2)",
                read_by=("PerKI 1/2021 Lampiran II", "PerKI 1/2021 annex II"),
            ),
            "superior": answer(
                id="atasan PPID",
                en="the superior of the PPID",
                basis="PerKI 1/2021 Ps. 10(2) e",
            ),
        },
        default=chosen(
            "head",
            id="peraturan pemerintah berada di atas peraturan Komisi",
            en="the government regulation stands above that of the Commission",
        ),
        rules=("exemption.open",),
    ),
)
"""A question about the consequence test."""
