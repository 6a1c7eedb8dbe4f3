"""Ruang lingkup: which text, which body, and who may ask: no reading needed."""

from __future__ import annotations

from typing import Final

from ....citation import cites
from ....texts import both
from ...readings.shape import settled

SCOPE: Final = (
    settled(
        "in_force_date",
        id="Sejak hari apa UU 14/2008 berlaku?",
        en="From which day is UU 14/2008 in force?",
        answer=both(
            id="Sejak 30 April 2010, dua tahun sesudah diundangkan, sebagaimana lazim "
            "dibaca. Satu paparan resmi menulis 30 April sampai 1 Mei 2010, tanpa "
            "memilih harinya.",
            en="From 30 April 2010, two years after its promulgation, as is usual. One "
            "official slide writes 30 April to 1 May 2010 and so names no single day.",
        ),
        basis=cites("UU 14/2008 Ps. 64(1)"),
    ),
    settled(
        "text_editions",
        id="Naskah PerKI 1/2021 mana yang dipakai?",
        en="Which edition of PerKI 1/2021 is used?",
        answer=both(
            id="Berita Negara dan naskah Komisi berbeda di sekitar 45 tempat. Hanya "
            "Pasal 31(3) dan 13(2) yang mengubah hasil, dan masing-masing punya "
            "tafsir: notice_edition dan not_held.",
            en="The State Gazette and the Commission's own edition differ in about 45 "
            "places. Only Ps. 31(3) and 13(2) change a result, and each has a reading: "
            "notice_edition and not_held.",
        ),
        basis=cites("PerKI 1/2021 Ps. 31(3)", "PerKI 1/2021 Ps. 13(2)"),
    ),
    settled(
        "fines_in_old_guidance",
        id="Denda mana yang berlaku: yang masih tertulis di banyak laman?",
        en="Which fines hold: those that many pages still print?",
        answer=both(
            id="Sejak 2 Januari 2026 denda mengikuti kategori menurut UU 1/2026; "
            "jumlah lama di banyak laman tidak lagi benar. Teks lama dapat tetap "
            "berlaku bila lebih menguntungkan. Tabelnya memuat keduanya dan tidak "
            "menerapkan satu pun.",
            en="Since 2 January 2026 fines go by category under UU 1/2026, and the "
            "amounts on many pages are no longer right. The old text may still hold "
            "where it is more favourable. The table has both and applies neither.",
        ),
        basis=cites("UU 1/2026", "UU 1/2023 Ps. 79", "UU 1/2023 Ps. 3"),
    ),
    settled(
        "corporation",
        id="Apakah kementerian atau kabupaten itu korporasi bagi denda baru?",
        en="Is a ministry or a regency a corporation for the new fines?",
        answer=both(
            id="Belum jelas. Daftar dalam KUHP menyebut antara lain perseroan, "
            "yayasan, koperasi, perkumpulan, BUMN dan BUMD. Apakah denda paling "
            "sedikit bagi korporasi menjangkau badan negara tidak dijawab, dan di sini "
            "tidak ada jumlah yang dihitung.",
            en="Not settled. The list in the Penal Code names companies, foundations, "
            "cooperatives, associations and enterprises of the state among others. "
            "Whether the lowest fine for a corporation reaches a state body has no "
            "answer, and no amount is computed here.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 52",
            "UU 1/2023 Ps. 45(2)",
            "UU 1/2023 Ps. 121(1)",
            "PP 61/2010 Ps. 19",
        ),
    ),
    settled(
        "limitation_of_withholding",
        id="Kapan penuntutan atas Pasal 52 kedaluwarsa?",
        en="When does the prosecution of Ps. 52 lapse?",
        answer=both(
            id="Tidak diatur. Sejak 2 Januari 2026 ancamannya hanya denda kategori V; "
            "Pasal 136(1) KUHP tidak memuat denda saja di atas kategori III, dan "
            "Pasal 132(1) tidak memuat pembayarannya. Atas perbuatan sebelumnya 6 "
            "tahun bila kejahatan dan 1 tahun bila pelanggaran, yang tidak ditentukan.",
            en="Nothing is said. Since 2 January 2026 its only penalty is a fine of "
            "category V; Ps. 136(1) of the criminal code has no row for a fine alone "
            "above category III, and Ps. 132(1) none for paying it. For earlier acts "
            "it is 6 years for a crime and 1 year for a minor offence, and no text "
            "says which it is.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 52",
            "UU 1/2023 Ps. 136(1)",
            "UU 1/2023 Ps. 132(1)",
            "UU 1/2026",
        ),
    ),
    settled(
        "who_may_ask",
        id="Siapa yang boleh meminta: setiap orang, warga negara, kelompok, badan "
        "lain?",
        en="Who may ask: everybody, citizens, groups, other bodies?",
        answer=both(
            id="Haknya diberikan kepada setiap orang, tetapi pemohon ialah warga "
            "negara atau badan hukum Indonesia; kelompok memakai surat kuasa. Orang "
            "asing dan badan publik lain belum jelas: itu menjadi temuan, dan batas "
            "waktunya sama.",
            en="The right is given to every person, yet an applicant is a citizen or "
            "an Indonesian legal entity; a group acts by power of attorney. Foreigners "
            "and other public bodies are not settled: that is a finding, and the "
            "limits are the same.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 1 no. 12",
            "UU 14/2008 Ps. 4(1)",
            "PerKI 1/2021 Ps. 27(5)",
            "PerKI 1/2013 Ps. 11(1) a",
        ),
    ),
    settled(
        "identity_documents",
        id="Bukti identitas apa yang diminta pada tiap tahap?",
        en="Which proof of identity does each stage ask for?",
        answer=both(
            id="Untuk permintaan: KTP atau surat keterangan kependudukan. Untuk "
            "sengketa juga paspor atau bukti kewarganegaraan lain, dan formulirnya "
            "menyebut SIM. Sebagian kantor menerima lebih banyak. Sah tidaknya bukti "
            "tidak dinilai di sini.",
            en="A request: an identity card or a population certificate. A dispute: "
            "also a passport or other proof of citizenship, and its forms list a "
            "driving licence. Some offices accept more. Whether a proof is good enough "
            "is not judged here.",
        ),
        basis=cites("PerKI 1/2021 Ps. 27(3)", "PerKI 1/2013 Ps. 11(1) a"),
    ),
    settled(
        "proof_of_legal_entity",
        id="Bukti badan hukum apa yang diminta pada tiap tahap?",
        en="Which proof does a legal entity need at each stage?",
        answer=both(
            id="Untuk permintaan akta pendirian yang disahkan; untuk sengketa "
            "anggaran dasar yang disahkan dan tercatat dalam Berita Negara. Jadi yang "
            "sah meminta dapat dinilai tidak mempunyai kedudukan hukum dalam "
            "sengketa; majelis yang menilai.",
            en="A request: a ratified deed of establishment. A dispute: ratified "
            "articles recorded in the State Gazette. So one who may ask can be held to "
            "have no standing in a dispute; the panel judges.",
        ),
        basis=cites(
            "PerKI 1/2021 Ps. 27(4)",
            "PerKI 1/2013 Ps. 11(1) a",
            "PerKI 1/2013 Ps. 36(1) b",
        ),
    ),
    settled(
        "power_of_attorney",
        id="Surat kuasa seperti apa yang diminta pada tiap tahap?",
        en="What power of attorney does each stage ask for?",
        answer=both(
            id="Untuk permintaan dan keberatan surat kuasa khusus bermeterai; untuk "
            "sengketa surat kuasa saja. Yang tercatat diserahkan dibandingkan dengan "
            "itu; suratnya sendiri tidak diperiksa.",
            en="A request and an objection: a special and stamped one. A dispute: a "
            "power of attorney, no more. What is on record as handed in is held "
            "against that; the paper itself is not examined.",
        ),
        basis=cites(
            "PerKI 1/2021 Ps. 27(7)", "PerKI 1/2021 Ps. 39(4)", "PerKI 1/2013 Ps. 11(2)"
        ),
    ),
    settled(
        "state_or_enterprise",
        id="Apakah BUMN atau BUMD itu badan publik negara?",
        en="Is an enterprise of the state (BUMN, BUMD) a state body?",
        answer=both(
            id="Keduanya benar, masing-masing pada tempatnya: badan negara untuk "
            "layanan informasi, bukan badan negara untuk pengadilan. Satu jenis badan "
            "karena itu punya dua akibat, dan tidak ada yang perlu dipilih.",
            en="Both hold, each in its place: a state body for the service rules, not "
            "one for the courts. So one kind of body has two consequences, and there "
            "is nothing to choose.",
        ),
        basis=cites("PerKI 1/2021 Ps. 3(2)", "PERMA 2/2011 Ps. 1 no. 9"),
    ),
    settled(
        "village_rules",
        id="Aturan layanan mana yang berlaku bagi desa?",
        en="Which service rules hold for a village?",
        answer=both(
            id="PerKI 1/2018 tidak dicabut, dan Permendagri 2/2026 kini mencakup desa; "
            "yang dibaca hanya Pasal 1 dari yang pertama dan pertimbangan dari yang "
            "kedua. Pasal 1 itu menyebut "
            "pemerintah desa, BPD, BUM Desa dan badan kerja sama antardesa sebagai "
            "badan publik desa. Batas waktu khusus tidak ditemukan, jadi batas umum "
            "yang dipakai.",
            en="PerKI 1/2018 was not repealed, and Permendagri 2/2026 now covers "
            "villages; only the first article of the one and the preamble of the other "
            "were read. That article names the village government, its council (BPD), "
            "BUM Desa and bodies of several villages (BKAD) as village public bodies. "
            "No limit of their own was confirmed, so the general ones are used.",
        ),
        basis=cites(
            "PerKI 1/2018 Ps. 1 no. 3", "PerKI 1/2021 Ps. 63", "Permendagri 2/2026"
        ),
    ),
    settled(
        "village_commission",
        id="Komisi mana yang memeriksa badan publik desa?",
        en="Which commission hears a village body?",
        answer=both(
            id="Penjelasan Pasal 6 tidak menyebut desa. Sebuah Komisi provinsi pernah "
            "memeriksa badan permusyawaratan desa (2018). Di sini desa diperlakukan "
            "setingkat kabupaten/kota, dan jawabannya menyebut itu.",
            en="The elucidation of Ps. 6 does not name villages. A provincial "
            "commission has heard a village council (2018). Here a village is taken as "
            "of regency level, and the answer says so.",
        ),
        basis=cites("PerKI 1/2013 Ps. 6(3)"),
    ),
    settled(
        "election_subject",
        id="Apakah batas waktu pemilu berlaku untuk setiap permintaan kepada KPU?",
        en="Do the election limits hold for every request to KPU?",
        answer=both(
            id="Tidak: hanya untuk informasi pemilu dan pemilihan pada "
            "penyelenggaranya. Laman KPU sendiri mencantumkan batas umum. Pokok "
            "informasi ditentukan oleh yang mencatat perkara (subject); peraturannya "
            "belum dibaca.",
            en="No: only for information on elections at those who run them. Pages of "
            "KPU itself print the general limits. Whoever records a case says what its "
            "subject is; the regulation was not read.",
        ),
        basis=cites("PerKI 1/2019 Ps. 12"),
    ),
    settled(
        "evaluation_classes",
        id="Di mana batas tiap kelas nilai evaluasi tahunan?",
        en="Where does each class of the yearly evaluation end?",
        answer=both(
            id="Di luar cakupan. Kelas yang diberitakan bercelah di antara angka, dan "
            "PerKI 1/2022 belum dibaca; tidak ada badan yang dinilai di sini.",
            en="Out of scope. The classes as reported leave gaps between their "
            "numbers, and PerKI 1/2022 was not read; no body is scored here.",
        ),
        basis=cites("PerKI 1/2022"),
    ),
    settled(
        "vexatious_requests",
        id="Bolehkah badan publik menolak permintaan yang berulang atau mengganggu?",
        en="May a body refuse repeated or vexatious requests?",
        answer=both(
            id="Tidak ada ketentuannya pada badan publik. PerKI 1/2013 Pasal 4 hanya "
            "untuk sengketa di Komisi, dengan keputusan ketuanya. Alasan semacam itu "
            "dicatat seperti tertulis dalam jawaban.",
            en="No provision says so for the body. PerKI 1/2013 Ps. 4 is for disputes "
            "at the commission, by a decision of its chair. Such a reason is recorded "
            "as the answer gives it.",
        ),
        basis=cites("PerKI 1/2013 Ps. 4(3)", "PerKI 1/2013 Ps. 4(4)"),
    ),
)
"""Questions about texts, bodies and persons."""
