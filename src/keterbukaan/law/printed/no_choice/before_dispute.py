"""Permintaan dan keberatan: what is silent there and yet needs no reading."""

from __future__ import annotations

from typing import Final

from ....citation import cites
from ....texts import both
from ...readings.shape import settled

BEFORE_DISPUTE: Final = (
    settled(
        "half_days",
        id="Apakah hari kerja yang dipersingkat dihitung sehari penuh?",
        en="Does a shortened working day count as a whole day?",
        answer=both(
            id="Tidak diatur. Kalender hanya mengenal hari penuh, jadi hari yang tidak "
            "ditetapkan libur dihitung.",
            en="Nothing is said. The calendar knows whole days only, so a day that is "
            "not off counts.",
        ),
        basis=cites("PerKI 1/2021 Ps. 1 no. 22"),
    ),
    settled(
        "local_days_off",
        id="Bagaimana libur daerah, pemungutan suara setempat, dan kantor enam hari "
        "kerja?",
        en="What of regional holidays, local voting days, and six-day offices?",
        answer=both(
            id="Itu data tiap badan, bukan tafsir: hari setempat ditambahkan dengan "
            "dasarnya, dan minggu kerja badan itu diisi menurut masanya. TNI dan Polri "
            "memakai aturan sendiri. Minggu kerja enam hari sesudah 12 April 2024 "
            "diragukan, kecuali dasarnya diisi.",
            en="They are data of each body and no reading: local days are added with "
            "their basis, and the body's week is given for each period. The armed "
            "forces and the police have rules of their own. A six-day week after 12 "
            "April 2024 is in doubt, unless its basis is given.",
        ),
        basis=cites(
            "Perpres 21/2023 Ps. 5",
            "Perpres 21/2023 Ps. 7",
            "Perpres 21/2023 Ps. 11",
            "Perpres 21/2023 Ps. 13",
        ),
    ),
    settled(
        "last_day_off",
        id="Bagaimana bila hari terakhir jatuh pada hari libur?",
        en="What if the last day is a holiday?",
        answer=both(
            id="Pada batas dalam hari kerja itu tidak mungkin. Batas dalam hari "
            "kalender, bulan atau tahun tidak digeser di sini: SEMA 7/2012, yang "
            "menggesernya ke hari kerja berikutnya, dibuat untuk kasasi pidana.",
            en="With working days it cannot be. A limit in calendar days, months or "
            "years is not moved here: SEMA 7/2012, which moves it to the next working "
            "day, was made for criminal cassation.",
        ),
        basis=cites("PERMA 2/2011 Ps. 1 no. 11", "UU 14/1985 Ps. 46"),
    ),
    settled(
        "limits_in_guidance",
        id="Bagaimana pedoman lembaga yang memakai angka lain?",
        en="What of an institution's guidance with another number?",
        answer=both(
            id="Pedoman tidak mengubah batas undang-undang. Menurut laman pengadilan "
            "SK KMA 1-144/2011 memberi atasan dua puluh hari, dan SK KMA 2-144/2022 "
            "memberi tiga puluh hari untuk keberatan, tanpa sebutan hari kerja. "
            "Keduanya ditampilkan di samping batas undang-undang.",
            en="Guidance changes no limit of the statute. By pages of courts SK KMA "
            "1-144/2011 gives the superior twenty days, and SK KMA 2-144/2022 gives "
            "thirty days to object, not called working days. Both are shown beside the "
            "limit of the statute.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 36(1)",
            "UU 14/2008 Ps. 36(2)",
            "SK KMA 1-144/2011",
            "SK KMA 2-144/2022",
        ),
    ),
    settled(
        "suspension_in_2020",
        id="Apakah pandemi tahun 2020 menghentikan batas waktu?",
        en="Did the pandemic of 2020 stop any limit?",
        answer=both(
            id="Penghentian batas waktu tidak ditemukan. Komisi Informasi Pusat "
            "meminta layanan tetap berjalan; satu Komisi provinsi menghentikan "
            "penyelesaian sengketa 20 Maret sampai 10 Juni 2020, tanpa menyebut "
            "akibatnya bagi batas waktu. Jadi tidak ada hari yang dikurangi.",
            en="No stop of a limit was found. The Central Commission asked services to "
            "go on; one provincial commission stopped settling disputes from 20 March "
            "to 10 June 2020, and did not say what that does to a limit. So no day is "
            "left out.",
        ),
        basis=cites("UU 14/2008 Ps. 38(1)"),
    ),
    settled(
        "reasons_and_purpose",
        id="Haruskah permintaan menyebut alasan atau tujuan?",
        en="Must a request state reasons or a purpose?",
        answer=both(
            id="Undang-undang menyebut alasan, formulir PerKI 1/2021 tujuan "
            "penggunaan; tanpa itu permintaan dapat dinyatakan belum lengkap. Tidak "
            "ada ketentuan yang menjadikannya alasan penolakan.",
            en="The statute speaks of reasons, the form of PerKI 1/2021 of a purpose; "
            "without it a request may be declared incomplete. No provision makes that "
            "a ground for refusing.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 4(3)",
            "UU 14/2008 Ps. 35(1)",
            "PerKI 1/2021 Ps. 29(5)",
            "PerKI 1/2021 Ps. 33(1)",
        ),
    ),
    settled(
        "late_correction",
        id="Apakah perbaikan yang terlambat menjadi permintaan baru?",
        en="Is a correction that comes late a new request?",
        answer=both(
            id="Tidak diatur. PPID tidak wajib menindaklanjuti, tetapi itu bukan "
            "penolakan. Perbaikan dicatat dan tidak dianggap permintaan baru; "
            "mengajukan permintaan baru selalu dapat.",
            en="Nothing is said. The PPID need not follow up, yet that is no refusal. "
            "The correction is recorded and not taken as a new request; a new request "
            "stays open.",
        ),
        basis=cites("PerKI 1/2021 Ps. 33(3)", "PerKI 1/2021 Ps. 33(4)"),
    ),
    settled(
        "delivery_time",
        id="Kapan informasinya sendiri harus diserahkan?",
        en="When must the information itself be handed over?",
        answer=both(
            id="Batas waktunya tidak ada: undang-undang hanya membatasi pemberitahuan. "
            "PPID menyebut waktu yang diperlukan di dalamnya, dan hari itulah, bila "
            "dicatat, yang dipakai. Sebuah kementerian membacanya di dalam tujuh hari "
            "perpanjangan.",
            en="There is no limit: the statute limits the notice only. The PPID states "
            "in it the time needed, and that day, where recorded, is the one used. One "
            "ministry reads delivery into the seven days of the extension.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 22(7)", "PerKI 1/2021 Ps. 31(4) f", "PerKI 1/2021 Ps. 35(1)"
        ),
    ),
    settled(
        "late_against_which_text",
        id="Alasan huruf g: terlambat menurut undang-undang atau PerKI 1/2021?",
        en="Ground g: late by the statute, or by PerKI 1/2021?",
        answer=both(
            id="Masing-masing menunjuk dirinya sendiri, dan keduanya tidak memberi "
            "batas penyerahan. Ukurannya di sini hari yang disebut PPID dalam "
            "pemberitahuan; lihat delivery_time.",
            en="Each names itself, and neither sets a limit for delivery. The measure "
            "here is the day that the PPID named in the notice; see delivery_time.",
        ),
        basis=cites("UU 14/2008 Ps. 35(1) g", "PerKI 1/2021 Ps. 39(1) g"),
    ),
    settled(
        "periodic_literally",
        id="“Paling singkat enam bulan sekali”: jarak terpendek atau terpanjang?",
        en="“Six months at the shortest”: the shortest interval, or the longest?",
        answer=both(
            id="Menurut tujuannya, sekurang-kurangnya enam bulan sekali; begitu pula "
            "PerKI 1/2021 Pasal 18. Menurut bunyinya itu jarak terpendek, yang tidak "
            "memberi hari terakhir, jadi tidak ada yang dapat dipilih. PerKI 1/2010 "
            "membolehkan setahun sekali.",
            en="By its purpose, at least every six months, as PerKI 1/2021 Ps. 18 "
            "says. By its wording it is the shortest interval, which gives no last "
            "day, so there is nothing to choose. PerKI 1/2010 allowed once a year.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 9(3)",
            "PerKI 1/2021 Ps. 18",
            "PerKI 1/2021 Ps. 45(7)",
            "PerKI 1/2010 Ps. 11(2)",
        ),
    ),
    settled(
        "objection_on_old_request",
        id="Aturan mana untuk keberatan atas permintaan sebelum 30 Juni 2021?",
        en="Which rules for an objection on a request before 30 June 2021?",
        answer=both(
            id="Pasal peralihan hanya menyebut permintaan. Batas waktunya dari "
            "undang-undang dan sama menurut keduanya; yang berbeda bentuk dan isi, "
            "yang tidak dinilai di sini.",
            en="The transition speaks of requests only. The limits are those of the "
            "statute and the same either way; form and content differ, and are not "
            "judged here.",
        ),
        basis=cites(
            "PerKI 1/2021 Ps. 62", "UU 14/2008 Ps. 36(1)", "UU 14/2008 Ps. 36(2)"
        ),
    ),
    settled(
        "objection_completeness",
        id="Apakah kelengkapan keberatan diperiksa seperti permintaan?",
        en="Is an objection checked for completeness like a request?",
        answer=both(
            id="Batang tubuh tidak mengaturnya; hanya catatan Lampiran X menyamakan "
            "hari diterima dengan hari dinyatakan lengkap. Di sini hari diterima yang "
            "menentukan; lihat response_start.",
            en="The body of the regulation says nothing; only a note in annex X takes "
            "the day of receipt as the day it is declared complete. Receipt decides "
            "here; see response_start.",
        ),
        basis=cites("PerKI 1/2021 Ps. 41", "UU 14/2008 Ps. 36(2)"),
    ),
    settled(
        "late_objection",
        id="Apa akibat keberatan setelah 30 hari kerja?",
        en="What follows from an objection after the thirty working days?",
        answer=both(
            id="Tidak ditulis. PerKI 1/2013 memeriksa jangka waktu permohonan sengketa "
            "saja; sebuah Komisi provinsi, menurut sumber lain, menilai keberatan "
            "terlambat. Keterlambatan menjadi temuan dengan besarnya, dan yang "
            "berwenang menilainya.",
            en="Nothing is written. PerKI 1/2013 examines the time of the application "
            "only; one provincial commission, as reported, held an objection late. "
            "Lateness is a finding with its size, and who decides judges it.",
        ),
        basis=cites("UU 14/2008 Ps. 36(1)", "PerKI 1/2013 Ps. 36(1) d"),
    ),
    settled(
        "silence_of_superior",
        id="Apa arti diamnya atasan PPID?",
        en="What does silence of the superior mean?",
        answer=both(
            id="Undang-undang tidak memberi akibat: diam bukan persetujuan dan bukan "
            "penolakan. PerKI memberi awal bagi 14 hari kerja ke Komisi, yaitu "
            "berakhirnya 30 hari kerja.",
            en="The statute gives it no effect: it is neither consent nor refusal. The "
            "commission's regulations give the fourteen working days a start, the end "
            "of the thirty.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 37(2)", "PerKI 1/2013 Ps. 13 b", "PerKI 2/2010 Ps. 11 b"
        ),
    ),
    settled(
        "silence_not_deemed_grant",
        id="Apakah permintaan yang tidak dijawab dianggap dikabulkan?",
        en="Is a request that is not answered deemed to be granted?",
        answer=both(
            id="Tidak. UU 30/2014 Pasal 53 hanya menganggap dikabulkan yang didiamkan "
            "dalam batas bawaannya sendiri, yang dipakai bila peraturan lain tidak "
            "menetapkan batas; begitu pula bunyinya sejak Perppu 2/2022, 30 Desember "
            "2022. UU 14/2008 menetapkan batasnya sendiri, dan diam ialah alasan "
            "keberatan. Demikian menurut teksnya; putusan tentang hal ini tidak "
            "ditemukan.",
            en="No. UU 30/2014 Ps. 53 deems granted only what was met with silence "
            "within its own default limit, which is for cases where other legislation "
            "sets none; so too in its wording since Perppu 2/2022 of 30 December 2022. "
            "UU 14/2008 sets limits of its own, and silence is a ground of objection. "
            "So by the texts; no ruling on the point was found.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 22(7)",
            "UU 14/2008 Ps. 22(8)",
            "UU 14/2008 Ps. 35(1) c",
            "UU 30/2014 Ps. 53",
            "UU 6/2023 Ps. 175 no. 7",
        ),
    ),
    settled(
        "performance_of_answer",
        id="Kapan tanggapan yang mengabulkan keberatan harus dilaksanakan?",
        en="By when must an answer that grants the objection be carried out?",
        answer=both(
            id="Sejak 30 Juni 2021 tidak ada teksnya, jadi tidak ada tanggalnya. "
            "Menurut PerKI 1/2010 tanggapan itu sendiri memuat perintah dan waktunya.",
            en="Since 30 June 2021 no text says, so there is no date. Under PerKI "
            "1/2010 the answer itself held an order and its time.",
        ),
        basis=cites(
            "PerKI 1/2021 Ps. 44(2)", "PerKI 1/2010 Ps. 34(2)", "PerKI 1/2010 Ps. 34(3)"
        ),
    ),
)
"""Questions up to the superior's answer, and about days."""
