"""The words of the command line itself, in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..texts import Words, both

if TYPE_CHECKING:
    from collections.abc import Mapping


WORDS: Final[Mapping[str, Words]] = {
    # Heads of columns and rows
    "act": ("tindakan", "act"),
    "actor": ("oleh", "by"),
    "answer": ("jawaban", "answer"),
    "attach": ("lampirkan", "attach"),
    "basis": ("dasar", "basis"),
    "body": ("badan publik", "body"),
    "bounds": ("rentang", "bounds"),
    "book": ("{book} pada {day}", "{book} on {day}"),
    "case": ("perkara", "case"),
    "column": ("kolom", "column"),
    "duty": ("kewajiban", "duty"),
    "rows": ("baris", "rows"),
    "closes": ("sampai", "until"),
    "commission": ("Komisi berwenang", "commission"),
    "date": ("tanggal", "date"),
    "days_left": ("sisa hari", "days left"),
    "due_by": ("paling lambat", "due by"),
    "decided": ("ditetapkan", "decided"),
    "decree": ("dasar", "decree"),
    "edition": ("edisi hari libur", "holiday edition"),
    "ends": ("berakhir", "ends on"),
    "fact": ("fakta", "fact"),
    "finding": ("temuan", "finding"),
    "form": ("bentuk", "form"),
    "given": ("alasan dan konsekuensi dalam penetapan", "reason and consequence"),
    "information": ("informasi", "information"),
    "item": ("informasi yang diminta", "item"),
    "kind": ("jenis", "kind"),
    "known_on": ("pengetahuan per", "as known on"),
    "last": ("hari terakhir", "last day"),
    "last_day": ("terakhir", "last day"),
    "opens_after": ("terbuka sesudah", "opens after"),
    "list": ("daftar", "list"),
    "list_rows": ("{n} baris: {groups}", "{n} rows: {groups}"),
    "list_told": ("{label}: {value}", "{label}: {value}"),
    "no_category": ("tanpa kategori", "without a category"),
    "no_end": ("tanpa hari berakhir", "without a last day"),
    "with_end": ("dengan hari berakhir", "with a last day"),
    "later_days": (
        "Masih ada {n} hari lagi sesudah itu; selengkapnya --json",
        "There are {n} more days after that; all of them with --json",
    ),
    "set_open": ("tetapkan terbuka: {what}", "set it open: {what}"),
    "due_until": ("Jatuh tempo s.d. {day}", "Due until {day}"),
    "at_row": ("baris {row}", "row {row}"),
    "at_column": ("kolom {column}", "column {column}"),
    "and_more": ("{text} (dan {n} lagi)", "{text} (and {n} more)"),
    "undated_rows": (
        "Tanpa hari yang dapat dihitung: {rows}",
        "No day can be counted for: {rows}",
    ),
    "no_findings": ("Tidak ada yang kurang.", "Nothing is lacking."),
    "no_rows": ("Tidak ada yang perlu dicatat.", "There is nothing to enter."),
    "empty_cells": ("kolom kosong", "empty cells"),
    "received": ("diterima", "received"),
    "row": ("baris", "row"),
    "took": ("Waktu menjawab (hari kerja)", "Time to answer (working days)"),
    "why": ("sebabnya", "why"),
    "worst": ("temuan terberat", "worst finding"),
    "letter": ("huruf", "letter"),
    "limit": ("batas waktu", "limit"),
    "name": ("nama", "name"),
    "open_by": ("buka paling lambat", "open by"),
    "open_from": ("terbuka sendiri", "open by itself"),
    "option": ("pilihan", "option"),
    "period": ("jangka waktu", "period"),
    "place": ("tempat", "where"),
    "reason": ("keterangan", "reason"),
    "regime": ("aturan", "rules"),
    "safe": ("aman s.d.", "safe until"),
    "span": ("lamanya", "length"),
    "state": ("status perkara", "status"),
    "status": ("keadaan", "status"),
    "test": ("uji konsekuensi", "test"),
    "review": ("peninjauan", "review"),
    "who": ("siapa: tindakan", "who: act"),
    "wording": ("isi huruf itu", "what the letter says"),
    # Titles
    "agenda": ("Agenda pada {day}", "Agenda on {day}"),
    "also_open": ("Selain itu", "Besides"),
    "amended": ("Keputusan yang diubah", "Decrees that were amended"),
    "calendar": ("Hari libur {year}", "Holidays in {year}"),
    "changes": ("Aturan berubah dalam perkara ini", "The law changed under way"),
    "closed_now": (
        "Belum atau tidak lagi terbuka pada hari itu",
        "Not yet or no longer open on that day",
    ),
    "course": ("Aturan dan Komisi", "Rules and commission"),
    "doubts": ("Keraguan", "Doubts"),
    "exemption": ("Pengecualian pada {day}", "Exemption on {day}"),
    "findings": ("Temuan", "Findings"),
    "lapses": ("Batas waktu yang telah lewat", "Limits that have passed"),
    "letters": ("Huruf, alasan, dan konsekuensinya", "Letters, reason and consequence"),
    "limits": ("Batas waktu", "Limits"),
    "notes": ("Perlu diingat", "Keep in mind"),
    "next_step": ("Langkah berikutnya ({day})", "Next step ({day})"),
    "next_step_of": (
        "Langkah berikutnya bagi {actor} ({day})",
        "Next step for the {actor} ({day})",
    ),
    "overdue": ("Lewat waktu", "Overdue"),
    "reach": ("Jangkauan langkah berikutnya", "Reach of the steps to come"),
    "readings": (
        "Tafsir (pilih dengan --reading NAMA=PILIHAN)",
        "Readings (choose with --reading NAME=OPTION)",
    ),
    "rules": ("Buku aturan", "Rule book"),
    "rules_on": ("Buku aturan per {day}", "Rule book on {day}"),
    "settled": ("Yang tidak perlu dipilih", "What needs no choice"),
    "skipped": ("Tidak dihitung", "Not counted"),
    "barred": ("Dilarang undang-undang", "What the law bars"),
    "barred_too": ("Dilarang juga", "Barred too"),
    "weight": ("Temuan: {weight}", "Findings: {weight}"),
    "gives": (" (yang diberikan: {what})", " (what it gives: {what})"),
    "approved": (" (disetujui: {who})", " (approved by: {who})"),
    "why_in_force": both(
        id="penetapannya tercatat, dan tidak tercatat apa pun yang mengakhirinya",
        en="a determination is on record, and nothing that ended it",
    ),
    "why_lapsed": both(
        id="jangka waktunya habis; sejak itu terbuka dengan sendirinya (PP 61/2010 "
        "Ps. 11(3))",
        en="its period is over; open by itself since then (PP 61/2010 Ps. 11(3))",
    ),
    "why_no_determination": both(
        id="tidak ada tanggal, nomor, atau persetujuan penetapan yang tercatat",
        en="neither a day, nor a number, nor an approval of a decision is on record",
    ),
    "why_opened": both(
        id="penetapan yang digantikannya sudah dibuka",
        en="the determination that it replaces was opened",
    ),
    "why_opening_not_final": both(
        id="penetapan yang digantikannya dinyatakan terbuka",
        en="the determination that it replaces was declared open",
    ),
    "why_not_begun": both(
        id="jangka waktunya belum mulai pada hari itu",
        en="its period had not begun on that day",
    ),
    "why_open": ("Mengapa terbuka", "Why it is open"),
    # Statements
    "reach_of": (
        "{act}: paling cepat {earliest}, paling lambat {latest} ({path})",
        "{act}: {earliest} at the earliest, {latest} at the latest ({path})",
    ),
    "reach_open": both(
        id="{act}: paling cepat {earliest}; paling lambat {latest} ({path}), bila "
        "{assumes}",
        en="{act}: {earliest} at the earliest; {latest} at the latest ({path}), if "
        "{assumes}",
    ),
    "may_have_ended": (
        "mungkin masih terbuka, awalnya tidak tercatat: {acts}",
        "may still be open, the start is not on record: {acts}",
    ),
    "any_time": ("tanpa batas waktu: {acts}", "without a time limit: {acts}"),
    "assumed": ("{text} (dipakai, anggapan)", "{text} (default, assumed)"),
    "at": ("{day}", "{day}"),
    "before": ("{span} sebelumnya", "{span} before"),
    "or_later": ("atau sesudahnya", "or later"),
    "bounds_of": ("{earliest} s.d. {latest}", "{earliest} to {latest}"),
    "commission_other": (
        "{text} ({basis}); menurut tafsir lain: {other}",
        "{text} ({basis}); under the other reading: {other}",
    ),
    "commission_why": ("{text} ({basis})", "{text} ({basis})"),
    "counted_after": (
        "{span} sejak {start} (hari ke-0: {trigger})",
        "{span} from {start} (day zero: {trigger})",
    ),
    "counted_before": (
        "{span} sebelum {start} (hari ke-0: {trigger})",
        "{span} before {start} (day zero: {trigger})",
    ),
    "counted_untold": (
        "{span}; dari hari mana dihitung tidak dapat dipastikan",
        "{span}; from which day it is counted cannot be told",
    ),
    "default": ("{text} (dipakai)", "{text} (default)"),
    "estimated": ("perkiraan", "estimate"),
    "earlier": ("{n} temuan lebih awal, lihat --full", "{n} earlier, see --full"),
    "edition_of": ("libur {edition}", "holidays {edition}"),
    "facts_seen": (
        "Riwayat: {seen} dari {all} fakta sampai hari itu",
        "History: {seen} of {all} facts by that day",
    ),
    "grounds": ("alasan {letters}", "ground {letters}"),
    "identity_by_kind": both(
        id="identitas menurut jenis pemohon, yang tidak tercatat",
        en="proof of who asks, by the kind of applicant, which is not on record",
    ),
    "in_form": (
        "lengkap, tidak ada yang melarangnya",
        "complete, and nothing bars it",
    ),
    "keep_to": both(
        id="Tepati {safe}, hari yang aman menurut semua hitungan; hari terakhirnya "
        "menurut hitungan yang dipakai {last}.",
        en="Keep to {safe}, which is safe on every view; the last day as counted here "
        "is {last}.",
    ),
    "keep_to_last": (
        "Tepati {last}: hari terakhirnya, aman menurut semua hitungan.",
        "Keep to {last}: the last day, and safe on every view.",
    ),
    "kept": ("ditepati {day}", "kept {day}"),
    "known_of": ("pengetahuan per {day}", "as known on {day}"),
    "late": (
        "{day}, {days} hari kerja sesudahnya",
        "{day}, {days} working days after",
    ),
    "late_one": ("{day}, 1 hari kerja sesudahnya", "{day}, 1 working day after"),
    "consequence_given": ("bila dibuka: {text}", "if opened: {text}"),
    "not_on_record": (
        "tidak tercatat: {parts} ({bases})",
        "not on record: {parts} ({bases})",
    ),
    "no_letter": ("tidak ada huruf yang disebut", "no letter is named"),
    "no_reason": ("tidak ada alasan yang tercatat", "no reason is on record"),
    "none_known": ("tidak diketahui", "not known"),
    "no_reading": ("tafsir bawaan", "default readings"),
    "no_step": (
        "Tidak ada langkah yang berbatas waktu.",
        "There is no step with a time limit.",
    ),
    "nothing_found": ("Tidak ada temuan.", "Nothing was found."),
    "not_advice_short": ("bukan nasihat hukum", "not legal advice"),
    "not_advice": ("Bukan nasihat hukum.", "Not legal advice."),
    "not_in_form": (
        "belum lengkap, atau ada yang melarangnya",
        "incomplete, or something bars it",
    ),
    "not_judged": (
        "Apakah informasi patut ditutup tetap dinilai oleh manusia.",
        "Whether the information should be closed stays for people to judge.",
    ),
    "not_firm": ("belum pasti", "not firm"),
    "not_checked": (
        "* belum dibandingkan dengan naskah peraturannya",
        "* not yet compared with the text of the instrument",
    ),
    "only_new": (
        "Tidak ada lagi yang terbuka; permintaan baru tetap terbuka.",
        "Nothing is open any more; a new request stays open.",
    ),
    "on_some_views": (
        "{day}, tepat waktu menurut sebagian hitungan",
        "{day}, in time on some views",
    ),
    "opens_on": ("{act}, mulai {day}", "{act}, from {day}"),
    "readings_of": ("tafsir {names}", "readings {names}"),
    "see_full": ("selengkapnya --full", "more with --full"),
    "moves": (
        "{rule} bergeser dari {was} ke {now}",
        "{rule} moves from {was} to {now}",
    ),
    "at_once": ("segera", "at once"),
    "nothing_due": ("Tidak ada yang jatuh tempo.", "Nothing is due."),
    "was": ("dahulu {day}", "was {day}"),
    "readable": (
        "{cases} perkara dapat dibaca",
        "{cases} cases can be read",
    ),
    "unreadable": (
        "{cases} perkara dapat dibaca, {bad} tidak",
        "{cases} cases can be read, {bad} cannot",
    ),
    "redated": (
        "{cases} perkara: {moved} tenggat bergeser, {kept} tetap ditepati",
        "{cases} cases: {moved} open deadlines move, {kept} stay met",
    ),
    "same_day": (
        "{rule} tetap {now}, kepastian atau rentangnya berubah",
        "{rule} stays on {now}, its certainty or bounds change",
    ),
    "stays_met": ("sudah ditepati dan tetap ditepati", "was met and stays met"),
    "running": ("berjalan", "running"),
    "own_limit": ("batas sendiri, tanpa akibat", "its own limit, no effect"),
    "no_day": (
        "tidak ada hari yang dapat disebut",
        "no day can be named",
    ),
    "unknown_limit": (
        "batas waktu tidak diketahui, segera bertindak",
        "limit not known, act at once",
    ),
    "until": ("{first} s.d. {last}", "{first} to {last}"),
    "weekends": ("akhir pekan: {n} hari", "weekend days: {n}"),
}
