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
    "basis": ("dasar", "basis"),
    "body": ("badan publik", "body"),
    "bounds": ("rentang", "bounds"),
    "case": ("perkara", "case"),
    "closes": ("sampai", "until"),
    "commission": ("Komisi berwenang", "commission"),
    "date": ("tanggal", "date"),
    "decided": ("ditetapkan", "decided"),
    "decree": ("dasar", "decree"),
    "edition": ("edisi hari libur", "holiday edition"),
    "ends": ("berakhir", "ends on"),
    "facts": ("fakta", "facts"),
    "finding": ("temuan", "finding"),
    "form": ("bentuk", "form"),
    "given": ("alasan dalam penetapan", "reason given"),
    "information": ("informasi", "information"),
    "item": ("butir", "item"),
    "kind": ("jenis", "kind"),
    "known_on": ("pengetahuan per", "as known on"),
    "last": ("hari terakhir", "last day"),
    "opens_after": ("terbuka sesudah", "opens after"),
    "letter": ("huruf", "letter"),
    "limit": ("batas waktu", "limit"),
    "name": ("nama", "name"),
    "open_by": ("buka paling lambat", "open by"),
    "open_from": ("terbuka sendiri", "open by itself"),
    "opens": ("dari", "from"),
    "option": ("pilihan", "option"),
    "period": ("jangka waktu", "period"),
    "reason": ("keterangan", "reason"),
    "regime": ("aturan", "rules"),
    "span": ("lamanya", "length"),
    "state": ("kedudukan", "standing"),
    "status": ("keadaan", "status"),
    "test": ("uji konsekuensi", "test"),
    "wording": ("isi huruf itu", "what the letter says"),
    # Titles
    "amended": ("Keputusan yang diubah", "Decrees that were amended"),
    "calendar": ("Hari libur {year}", "Days off in {year}"),
    "changes": ("Aturan berubah dalam perkara ini", "The law changed under way"),
    "closed_now": (
        "Belum atau tidak lagi terbuka pada hari itu",
        "Not yet or no longer open on that day",
    ),
    "doubts": ("Keraguan", "Doubts"),
    "exemption": ("Pengecualian pada {day}", "Exemption on {day}"),
    "findings": ("Temuan", "Findings"),
    "lapses": ("Batas waktu yang telah lewat", "Limits that have passed"),
    "letters": ("Huruf dan alasannya", "Letters and the reason given"),
    "limits": ("Batas waktu", "Limits"),
    "notes": ("Perlu diingat", "Keep in mind"),
    "open_now": ("Terbuka pada hari itu", "Open on that day"),
    "reach": ("Jangkauan langkah berikutnya", "Reach of the steps to come"),
    "readings": (
        "Tafsir (pilih dengan --reading NAMA=PILIHAN)",
        "Readings (choose with --reading NAME=OPTION)",
    ),
    "rules": ("Buku aturan", "Rule book"),
    "rules_on": ("Buku aturan per {day}", "Rule book on {day}"),
    "skipped": ("Tidak dihitung", "Not counted"),
    "weight": ("Temuan: {weight}", "Findings: {weight}"),
    "standing": ("Kedudukan pada {day}", "Standing on {day}"),
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
    "assumed": ("{text} (dipakai, anggapan)", "{text} (default, assumed)"),
    "at": ("{day}", "{day}"),
    "before": ("{span} sebelumnya", "{span} before"),
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
    "default": ("{text} (dipakai)", "{text} (default)"),
    "estimated": ("perkiraan", "estimate"),
    "facts_seen": ("{seen} dari {all} sampai hari itu", "{seen} of {all} by that day"),
    "grounds": ("alasan {letters}", "ground {letters}"),
    "in_form": (
        "lengkap, tidak ada yang melarangnya",
        "complete, and nothing bars it",
    ),
    "kept": ("ditepati {day}", "kept {day}"),
    "late": (
        "{day}, {days} hari kerja sesudahnya",
        "{day}, {days} working days after",
    ),
    "late_one": ("{day}, 1 hari kerja sesudahnya", "{day}, 1 working day after"),
    "no_letter": ("tidak ada huruf yang disebut", "no letter is named"),
    "no_reason": ("tidak ada alasan yang tercatat", "no reason is on record"),
    "none_known": ("tidak diketahui", "not known"),
    "nothing": (
        "tidak ada; permintaan baru tetap terbuka",
        "nothing; a new request stays open",
    ),
    "nothing_found": ("Tidak ada temuan.", "Nothing was found."),
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
    "on_some_views": (
        "{day}, tepat waktu menurut sebagian hitungan",
        "{day}, in time on some views",
    ),
    "passed": ("lewat tanpa tindakan tercatat", "passed, no act on record"),
    "moves": (
        "{rule} bergeser dari {was} ke {now}",
        "{rule} moves from {was} to {now}",
    ),
    "redated": (
        "{files} berkas: {moved} tenggat bergeser, {kept} tetap ditepati",
        "{files} files: {moved} open deadlines move, {kept} stay met",
    ),
    "same_day": (
        "{rule} tetap {now}, kepastian atau rentangnya berubah",
        "{rule} stays on {now}, its certainty or bounds change",
    ),
    "stays_met": ("sudah ditepati dan tetap ditepati", "was met and stays met"),
    "running": ("berjalan", "running"),
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
