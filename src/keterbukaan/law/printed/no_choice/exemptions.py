"""Pengecualian: what is silent about exemptions and yet needs no reading."""

from __future__ import annotations

from typing import Final

from ....citation import cites
from ....texts import both
from ...readings.shape import settled

EXEMPTIONS: Final = (
    settled(
        "time_for_the_test",
        id="Berapa lama uji konsekuensi boleh berlangsung?",
        en="How long may a consequence test take?",
        answer=both(
            id="Tidak ada batasnya sendiri. Uji atas suatu permintaan berjalan di "
            "dalam waktu pemberitahuan dan perpanjangannya.",
            en="It has no limit of its own. A test made on a request runs inside the "
            "time of the notice and its extension.",
        ),
        basis=cites("PerKI 1/2021 Ps. 49(1)", "UU 14/2008 Ps. 19"),
    ),
    settled(
        "set_by_the_head",
        id="Bolehkah pimpinan badan publik sendiri menetapkan pengecualian?",
        en="May the head of a body set an exemption himself?",
        answer=both(
            id="Menurut PP 61/2010 klasifikasi ditetapkan PPID dengan persetujuan "
            "pimpinan, dan suratnya memuat identitas PPID itu; PPID ialah pejabat yang "
            "ditunjuk pimpinan. Akibat penetapan oleh pimpinan sendiri tidak diatur: "
            "yang tercatat demikian menjadi saran, dan statusnya tetap.",
            en="By PP 61/2010 the PPID sets a classification with the approval of the "
            "head, and the letter names that PPID, an official whom the head appoints. "
            "What follows where the head sets it himself is not regulated: it is "
            "advice, and the status stays.",
        ),
        basis=cites("PP 61/2010 Ps. 3", "PP 61/2010 Ps. 4", "PP 61/2010 Ps. 12"),
    ),
    settled(
        "written_considerations",
        id="Apakah pertimbangan tertulis sama dengan uji konsekuensi?",
        en="Are the written considerations the consequence test?",
        answer=both(
            id="Tidak. Pertimbangan tertulis dibuat atas setiap kebijakan untuk "
            "memenuhi hak atas informasi, ditetapkan PPID dengan persetujuan pimpinan, "
            "dan terbuka bagi setiap pemohon; di dalamnya antara lain pertimbangan "
            "politik, ekonomi, sosial, budaya, dan pertahanan keamanan. Uji "
            "konsekuensi mendahului pengecualian. Pustaka ini hanya memeriksa uji.",
            en="No. Written considerations are made on each policy taken to meet the "
            "right to information, set by the PPID with the approval of the head, and "
            "open to every applicant; political, economic, social, cultural and "
            "security considerations are among them. The test comes before an "
            "exemption. This library looks at the test alone.",
        ),
        basis=cites("UU 14/2008 Ps. 7(4)", "UU 14/2008 Ps. 7(5)", "PP 61/2010 Ps. 2"),
    ),
    settled(
        "period_of_secrets",
        id="Siapa yang menetapkan jangka waktu huruf h, dan berapa lama huruf j?",
        en="Who sets the period under letter h, and how long is that under letter j?",
        answer=both(
            id="Untuk huruf h tidak disebut siapa; Pasal 7(5) hanya untuk huruf c "
            "sampai f, jadi penetapan biasa dengan persetujuan pimpinan. Untuk huruf j "
            "PP 61/2010 diam; yang menentukan undang-undang lain itu.",
            en="Under h nobody is named; Ps. 7(5) is for c to f only, so the ordinary "
            "determination with the head's approval remains. Under j PP 61/2010 is "
            "silent; the other statute decides.",
        ),
        basis=cites(
            "PP 61/2010 Ps. 8(2)",
            "PP 61/2010 Ps. 7(5)",
            "PP 61/2010 Ps. 3(2)",
            "UU 14/2008 Ps. 17 j",
        ),
    ),
    settled(
        "permanence",
        id="Apakah pengecualian huruf g sampai j permanen?",
        en="Are exemptions under letters g to j permanent?",
        answer=both(
            id="Undang-undang hanya menyatakan huruf a sampai f tidak permanen, dan "
            "diam tentang yang lain; PerKI 1/2017, sudah dicabut, menjelaskan "
            "“terbatas” sebagai tidak permanen. Jangka waktu permanen menjadi temuan, "
            "yang dinilai manusia.",
            en="The statute says only that a to f are not permanent, and is silent on "
            "the others; the repealed PerKI 1/2017 explained “limited” as not "
            "permanent. A permanent period is a finding, for people to judge.",
        ),
        basis=cites("UU 14/2008 Ps. 20(1)", "PerKI 1/2017 Ps. 2(2)"),
    ),
    settled(
        "extension_of_exemption",
        id="Bolehkah jangka waktu pengecualian diperpanjang?",
        en="May the period of an exemption be extended?",
        answer=both(
            id="PP 61/2010 tidak memuat perpanjangan. Apakah uji baru memulai jangka "
            "waktu baru, terutama setelah 30 tahun pada huruf a, belum dijawab; uji "
            "baru dinilai sendiri. Rahasia intelijen punya perpanjangan menurut "
            "undang-undangnya.",
            en="PP 61/2010 has no extension. Whether a new test starts a new period, "
            "above all past thirty years under a, has no answer; a new test is "
            "assessed by itself. Intelligence secrets have an extension in a statute "
            "of their own.",
        ),
        basis=cites(
            "PP 61/2010 Ps. 5(1)", "PP 61/2010 Ps. 11(3)", "UU 17/2011 Ps. 25(4)"
        ),
    ),
    settled(
        "consent_and_office",
        id="Apakah PP 61/2010 mempersempit pembukaan huruf g dan h?",
        en="Does PP 61/2010 narrow what opens letters g and h?",
        answer=both(
            id="Undang-undang menyebut persetujuan dan jabatan publik sebagai contoh; "
            "PP menulis keduanya seolah lengkap dan menambah syarat peraturan. "
            "Undang-undang di atasnya. Yang dicatat kedua jalan itu, dan jabatan hanya "
            "bagi yang memegangnya.",
            en="The statute gives consent and public office as examples; the PP writes "
            "the two as if they were all, and adds “under legislation”. The statute "
            "stands above it. Those two ways are recorded, and office is that of who "
            "holds it.",
        ),
        basis=cites("UU 14/2008 Ps. 18(2)", "PP 61/2010 Ps. 8(3)"),
    ),
    settled(
        "opening_of_memoranda",
        id="Kapan memorandum huruf i terbuka?",
        en="When do memoranda under letter i open?",
        answer=both(
            id="Menurut undang-undang dengan putusan Komisi atau pengadilan; PP "
            "mengikatkan jangka waktunya pada peraturan lain. Keduanya berlaku "
            "berdampingan: putusan membuka, apa pun jangka waktunya.",
            en="By the statute on a decision of the commission or a court; the PP ties "
            "the period to other legislation. Both stand side by side: a decision "
            "opens, whatever the period.",
        ),
        basis=cites("UU 14/2008 Ps. 17 i", "PP 61/2010 Ps. 9"),
    ),
    settled(
        "change_of_classification",
        id="Apakah pengubahan klasifikasi mencakup pembukaan lebih awal?",
        en="Does a change of classification include opening early?",
        answer=both(
            id="Contoh dalam penjelasan hanya menukar alasan; pembukaan lebih awal "
            "disimpulkan dari tugas PPID. Pengubahan memerlukan uji konsekuensi dan "
            "persetujuan pimpinan.",
            en="The example in the elucidation only swaps the ground; opening early is "
            "inferred from the duties of the PPID. A change takes a consequence test "
            "and the head's approval.",
        ),
        basis=cites(
            "PP 61/2010 Ps. 10(1)", "PP 61/2010 Ps. 14(1) f", "PP 61/2010 Ps. 14(1) g"
        ),
    ),
    settled(
        "counting_back",
        id="Bagaimana 30 hari kerja dihitung mundur?",
        en="How are the thirty working days counted back?",
        answer=both(
            id="Caranya tidak ditulis. Hari berakhirnya adalah hari ke-0, dan hari "
            "libur dilewati ke belakang. Bila lewat, tidak ada sanksinya, karena "
            "informasi terbuka dengan sendirinya.",
            en="The method is not written. The end is day zero, and days off are "
            "passed over going back. Missing the day has no sanction, since the "
            "information opens by itself.",
        ),
        basis=cites("PP 61/2010 Ps. 11(2)", "PP 61/2010 Ps. 11(3)"),
    ),
    settled(
        "deadline_or_window",
        id="30 hari kerja sebelum berakhir: batas paling lambat atau awal masa?",
        en="Thirty working days before the end: a deadline, or where a window opens?",
        answer=both(
            id="Hasilnya memuat kedua-duanya, jadi tidak ada yang perlu dipilih: "
            "open_by ialah hari paling lambat, opening_window masa sejak hari itu "
            "sampai berakhirnya.",
            en="The result holds both, so there is nothing to choose: open_by is the "
            "latest day, opening_window the time from that day to the end.",
        ),
        basis=cites(
            "PP 61/2010 Ps. 11(2)", "PerKI 1/2021 Ps. 52(1)", "PerKI 1/2017 Ps. 13(1)"
        ),
    ),
    settled(
        "silence_of_president",
        id="Kapan Presiden harus menjawab permohonan izin membuka informasi?",
        en="By when must the President answer a request to open information?",
        answer=both(
            id="Waktu, bentuk dan akibat diamnya tidak diatur, jadi tidak ada tenggat. "
            "Huruf g dan h tidak dapat dibuka dengan jalan ini.",
            en="No time, no form and no effect of silence is stated, so there is no "
            "deadline. Letters g and h cannot be opened this way.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 18(3)", "UU 14/2008 Ps. 18(4)", "UU 14/2008 Ps. 18(7)"
        ),
    ),
    settled(
        "list_of_exempt_information",
        id="Wajibkah daftar informasi yang dikecualikan diumumkan?",
        en="Must a list of exempt information be published?",
        answer=both(
            id="PerKI 1/2021 hanya mengatur penetapannya satu per satu; daftar itu "
            "kebiasaan dan unsur evaluasi. Daftarnya dapat disusun di sini, tanpa "
            "kewajiban yang dikarang.",
            en="PerKI 1/2021 regulates single determinations only; the list is "
            "practice and an item of evaluation. One can be drawn up here, and no duty "
            "is invented for it.",
        ),
        basis=cites("PerKI 1/2021 Ps. 49(5)"),
    ),
)
"""Questions about consequence tests, periods and openings."""
