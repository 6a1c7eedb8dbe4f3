"""Sengketa dan pengadilan: what is silent there and yet needs no reading."""

from __future__ import annotations

from typing import Final

from ....citation import cites
from ....texts import both
from ...readings.shape import settled

PROCEEDINGS: Final = (
    settled(
        "mediation_of_ground_a",
        id="Apakah alasan huruf a dimediasi?",
        en="Does ground a go to mediation?",
        answer=both(
            id="Tidak: mediasi hanya untuk huruf b sampai g. Dibaca harfiah bersama "
            "Pasal 42, penolakan karena pengecualian tidak pernah dapat diperiksa; "
            "PerKI 1/2013 langsung ke ajudikasi nonlitigasi, walau satu Komisi pernah "
            "memediasinya.",
            en="No: mediation is for b to g. Read literally with Ps. 42, a refusal by "
            "exemption could never be decided; PerKI 1/2013 goes straight to "
            "adjudication, though one commission has mediated such a refusal.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 40(2)",
            "UU 14/2008 Ps. 42",
            "PerKI 1/2013 Ps. 29(2)",
            "PerKI 1/2013 Ps. 34",
        ),
    ),
    settled(
        "relief_for_late_delivery",
        id="Apa yang dapat dimohonkan atas alasan huruf g?",
        en="What can be asked for on ground g?",
        answer=both(
            id="PerKI 1/2013 menyebut enam bentuk permohonan, tidak satu pun untuk "
            "keterlambatan; PerKI 2/2010 menyebutnya. Undang-undang tetap mengenal "
            "perintah untuk memenuhi batas waktu. Bentuknya tidak dinilai di sini.",
            en="PerKI 1/2013 lists six kinds of relief and none for lateness; PerKI "
            "2/2010 had one. The statute still knows an order to keep the time limits. "
            "The form is not judged here.",
        ),
        basis=cites(
            "PerKI 1/2013 Ps. 10(1)",
            "PerKI 2/2010 Ps. 7(1) c",
            "UU 14/2008 Ps. 46(2) b",
        ),
    ),
    settled(
        "ruling_on_not_held",
        id="Apa putusan Komisi bila informasi belum dikuasai atau rahasia jabatan?",
        en="How does the commission rule on what is not held, or an official secret?",
        answer=both(
            id="Pasal 46(1) hanya menghubungkan penolakan dengan Pasal 17, sedangkan "
            "Pasal 6(3) memuat lebih banyak. Bunyi putusannya tidak diatur dan dicatat "
            "seperti dibacakan; alasan keberatannya punya tafsir not_held.",
            en="Ps. 46(1) ties a refusal to Ps. 17 alone, while Ps. 6(3) has more. "
            "What the ruling then says is not stated, and is recorded as read; the "
            "ground of objection has the reading not_held.",
        ),
        basis=cites("UU 14/2008 Ps. 6(3)", "UU 14/2008 Ps. 46(1)"),
    ),
    settled(
        "public_reading",
        id="Apakah putusan tentang informasi yang dikecualikan dibacakan terbuka?",
        en="Is a ruling on exempt information read in public?",
        answer=both(
            id="Undang-undang mengecualikannya; PerKI 1/2013 membacakan semua putusan "
            "tanpa isi yang dikecualikan. Batas waktu dihitung sejak dibacakan atau "
            "salinannya diterima, terbuka atau tidak.",
            en="The statute excepts it; PerKI 1/2013 has every ruling read, without "
            "what is exempt. The limits run from the reading or from receipt of the "
            "copy, in public or not.",
        ),
        basis=cites("UU 14/2008 Ps. 46(3)", "PerKI 1/2013 Ps. 59(1)"),
    ),
    settled(
        "forum_by_the_body",
        id="Pengadilan mana: menurut yang digugat atau menurut badan publiknya?",
        en="Which court: by who is sued, or by what the body is?",
        answer=both(
            id="Menurut badan publiknya, siapa pun yang mengajukan. Undang-undang "
            "menyebut badan yang digugat, dan karena itu tidak menjawab bila badan itu "
            "sendiri yang mengajukan; PERMA 2/2011 menjawabnya.",
            en="By what the body is, whoever goes to court. The statute names the body "
            "that is sued, and so has no answer where the body itself goes to court; "
            "PERMA 2/2011 has.",
        ),
        basis=cites("UU 14/2008 Ps. 47", "PERMA 2/2011 Ps. 3"),
    ),
    settled(
        "forum_of_enterprises",
        id="Ke pengadilan mana putusan tentang BUMN atau BUMD?",
        en="To which court goes a ruling on an enterprise (BUMN, BUMD)?",
        answer=both(
            id="Pengadilan negeri: PERMA 2/2011 menghitungnya bukan badan publik "
            "negara. Laman sebuah BUMN menyebut PTUN; itu tidak sesuai dengan teksnya.",
            en="The district court: PERMA 2/2011 counts it among the bodies that are "
            "not of the state. A page of one enterprise says administrative court, "
            "which does not fit the text.",
        ),
        basis=cites("PERMA 2/2011 Ps. 1 no. 9", "PERMA 2/2011 Ps. 3 a"),
    ),
    settled(
        "ordinary_appeal",
        id="Adakah banding sebelum kasasi?",
        en="Is there an appeal before cassation?",
        answer=both(
            id="Tidak: undang-undang dan PERMA 2/2011 beralih dari putusan pengadilan "
            "langsung ke kasasi.",
            en="No: the statute and PERMA 2/2011 go from the court's ruling straight "
            "to cassation.",
        ),
        basis=cites("UU 14/2008 Ps. 50", "PERMA 2/2011 Ps. 9(2)"),
    ),
    settled(
        "review_of_rulings",
        id="Terbukakah peninjauan kembali?",
        en="Is review (PK) open?",
        answer=both(
            id="PERMA 2/2011 tidak menyebutnya dan membiarkan hukum acara umum "
            "berlaku, jadi tidak tertutup, dan pernah dipakai. Batasnya 180 hari sejak "
            "hari yang ditentukan oleh alasannya (UU 14/1985 Ps. 69); pelaksanaan "
            "putusan tidak tertunda karenanya (Ps. 66(2)).",
            en="PERMA 2/2011 does not mention it and leaves general procedure in "
            "place, so it is not barred, and has been used. Its limit is 180 days from "
            "a day that its ground decides (UU 14/1985 Ps. 69); the ruling is carried "
            "out all the same (Ps. 66(2)).",
        ),
        basis=cites("PERMA 2/2011 Ps. 14", "UU 14/1985 Ps. 66(2)", "UU 14/1985 Ps. 69"),
    ),
    settled(
        "lodging_elsewhere",
        id="Apakah pengajuan di pengadilan tempat tinggal pemohon memenuhi 14 hari?",
        en="Does lodging at the court of one's residence keep the fourteen days?",
        answer=both(
            id="Pengadilan itu wajib meneruskannya, tetapi tidak ditulis bahwa "
            "waktunya terpenuhi, dan waktu meneruskan tidak ada. Yang aman: sudah "
            "diterima pengadilan di tempat badan publik dalam batas itu.",
            en="That court must pass it on, but no text says that the time is kept, "
            "and none limits the passing on. Safe is what has reached the court at the "
            "seat of the body within the limit.",
        ),
        basis=cites("PERMA 2/2011 Ps. 5(1)", "PERMA 2/2011 Ps. 5(2)"),
    ),
    settled(
        "execution_order_start",
        id="Sejak kapan 7 hari kerja penetapan eksekusi, dan apa upaya atas "
        "penolakannya?",
        en="From when run the seven days for an execution order; what if it is "
        "refused?",
        answer=both(
            id="Awalnya tidak disebut; di sini sejak permohonan, dengan keraguan yang "
            "tertulis pada batasnya. Upaya atas penolakan dan hak termohon untuk "
            "didengar juga tidak diatur.",
            en="The start is not stated; here it is the application, and the limit "
            "carries that doubt. A remedy against a refusal, and the other side's "
            "right to be heard, are not stated either.",
        ),
        basis=cites("PERMA 2/2011 Ps. 12(3)"),
    ),
    settled(
        "execution_of_mediation",
        id="Bagaimana putusan mediasi dieksekusi?",
        en="How is a mediation settlement ruling executed?",
        answer=both(
            id="Tidak ada teksnya sendiri: putusan menurut PERMA 2/2011 hanya "
            "ajudikasi nonlitigasi. Praktik membolehkannya, menurut sebuah karya "
            "ilmiah; pengadilan yang menilai.",
            en="It has no text of its own: a ruling, in PERMA 2/2011, is one by "
            "adjudication. Practice allows it, as a thesis reports; the court judges.",
        ),
        basis=cites(
            "UU 14/2008 Ps. 39", "PERMA 2/2011 Ps. 1 no. 2", "PERMA 2/2011 Ps. 12(1)"
        ),
    ),
    settled(
        "compensation_cap",
        id="Apakah ganti rugi dibatasi lima juta rupiah, dan siapa yang terjangkau?",
        en="Is compensation capped at five million rupiah, and whom does it reach?",
        answer=both(
            id="PP 61/2010 memuat batas itu untuk badan negara, atas putusan PTUN "
            "bahwa ada kerugian materiil karena perbuatan melawan hukum; dibayar dari "
            "keuangannya, kalau perlu dari anggaran tahun berikutnya. Rumusan kamar "
            "Mahkamah Agung melepas batas serupa dalam PP 43/1991 bagi gugatan "
            "perbuatan melawan hukum, tanpa menyebut PP 61/2010. Apakah BUMN "
            "terjangkau belum jelas; tidak ada jumlah yang dihitung.",
            en="PP 61/2010 has that cap, for state bodies, on a ruling of the "
            "administrative court that an unlawful act caused material loss; it is "
            "paid from their funds, where need be in the next budget year. A Supreme "
            "Court chamber has lifted a like cap in PP 43/1991 for suits over unlawful "
            "acts, and did not speak of PP 61/2010. Whether an enterprise is reached "
            "is open; no amount is computed.",
        ),
        basis=cites(
            "PP 61/2010 Ps. 16(1)",
            "PP 61/2010 Ps. 16(2)",
            "PP 61/2010 Ps. 17",
            "PP 61/2010 Ps. 18",
            "PP 61/2010 Ps. 1 no. 11",
            "PP 43/1991",
        ),
    ),
)
"""Questions at the commission and in court."""
