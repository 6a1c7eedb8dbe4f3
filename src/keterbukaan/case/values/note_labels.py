"""Judul catatan: what each note is about, in a few words of two languages.

>>> LABELS["new_request"][1]
'new request'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...texts import Words

LABELS: Final[Mapping[str, Words]] = {
    # what is on record
    "closed": ("ditutup menurut aplikasi", "closed by the application"),
    "closed_on": ("ditutup menurut aplikasi", "closed by the application"),
    "date_before_statute": ("tanggal sebelum UU 14/2008", "date before UU 14/2008"),
    "date_ahead": ("semua tanggal sesudah hari itu", "all dates after that day"),
    "date_far_off": ("tanggal terlalu jauh", "date too far off"),
    "before_law": ("sebelum UU 14/2008 berlaku", "before UU 14/2008 was in force"),
    "retracts_nothing": ("pencabutan tanpa fakta", "retraction of no fact"),
    "retracts_several": ("pencabutan beberapa fakta", "retraction of several facts"),
    "late_untold": ("terlambat atau tidak", "late or not"),
    "early_untold": ("tepat waktu atau tidak", "in time or not"),
    "only_registered": ("penerimaan tidak tercatat", "receipt not on record"),
    "in_time": ("tepat waktu", "in time"),
    "in_time_reader": ("tepat waktu", "in time"),
    "answer_guessed": ("keberatan yang dijawab", "objection that was answered"),
    "filed_unnamed": ("pihak tidak tercatat", "party not on record"),
    "channel_admitted": ("saluran", "channel"),
    # the body
    "village": ("aturan desa", "rules on villages"),
    "village_venue": ("Komisi bagi desa", "commission for a village"),
    "regions": ("aturan pemerintah daerah", "rules on regions"),
    "own_kpu": ("aturan layanan KPU", "service rules of KPU"),
    "own_kpu_2023": ("aturan layanan KPU", "service rules of KPU"),
    "own_kpu_before": ("aturan layanan KPU", "service rules of KPU"),
    "own_court": ("pedoman layanan pengadilan", "service rules of courts"),
    "own_court_before": ("pedoman layanan pengadilan", "service rules of courts"),
    "own_limit_applicant": ("batas dari badan publik", "limit of the body's own"),
    "own_limit_longer": ("batas dari badan publik", "limit of the body's own"),
    # request and objection
    "granted_not_delivered": ("penyerahan informasi", "delivery of the information"),
    "partly_not_delivered": ("penyerahan informasi", "delivery of the information"),
    "not_corrected": ("permintaan tidak diperbaiki", "request not corrected"),
    "extension_reason": ("alasan perpanjangan", "reason of the extension"),
    "extension_other_reason": ("alasan perpanjangan", "reason of the extension"),
    "silence_unknown": ("lamanya batas", "length of the limit"),
    # dispute
    "file_again": ("pengajuan terlalu awal", "early filing"),
    "transferred": ("pelimpahan", "transfer"),
    "no_destruction": ("larangan memusnahkan arsip", "no destruction of records"),
    "first_inadmissible": ("menurut PerKI 2/2010", "under PerKI 2/2010"),
    "first_absence": ("menurut PerKI 2/2010", "under PerKI 2/2010"),
    "first_deed": ("menurut PerKI 2/2010", "under PerKI 2/2010"),
    "first_binding": ("menurut PerKI 2/2010", "under PerKI 2/2010"),
    "excuse_proof": ("bukti yang tidak ada", "missing proof"),
    "absent_once": ("pemohon tidak hadir", "absence of the applicant"),
    "absent_enough": ("pemohon tidak hadir", "absence of the applicant"),
    "body_absent": ("termohon tidak hadir", "absence of the respondent"),
    "rejected_competence": ("alasan penolakan", "why it was inadmissible"),
    "rejected_applicant": ("alasan penolakan", "why it was inadmissible"),
    "rejected_respondent": ("alasan penolakan", "why it was inadmissible"),
    "rejected_time": ("alasan penolakan", "why it was inadmissible"),
    "refile_documents": ("pengajuan kembali", "filing again"),
    "refile_untold": ("pengajuan kembali", "filing again"),
    "refile_read": ("pengajuan kembali", "filing again"),
    "decided_on_merits": ("waktu pengajuan", "time of filing"),
    "new_request": ("permintaan baru", "new request"),
    "new_request_repeated": ("permintaan baru", "new request"),
    "new_request_decided": ("permintaan baru", "new request"),
    # courts
    "final_unknown": ("kekuatan hukum tetap", "finality"),
    "lodged_elsewhere": ("tempat pengajuan", "where to lodge"),
    "closed_hearing": ("sidang tertutup", "closed hearing"),
    "remanded": ("pengembalian perkara", "remand"),
    "ordered": ("amar pengadilan", "order of the court"),
    "electronic_filing": ("pengajuan elektronik", "electronic filing"),
    "brief_decides": ("memori kasasi", "brief of cassation"),
    "late_before_court": ("pengajuan terlambat", "late filing"),
    "late_cassation": ("kasasi terlambat", "late cassation"),
    "review": ("peninjauan kembali", "review"),
    "review_starts": ("peninjauan kembali", "review"),
    "review_withdrawn": ("peninjauan kembali", "review"),
    # execution
    "execution_court": ("eksekusi", "execution"),
    "execution_of_ruling_left": ("eksekusi", "execution"),
    "execution_administrative_court": ("eksekusi", "execution"),
    "execution_district_court": ("eksekusi", "execution"),
    "execution_of_agreement": ("eksekusi", "execution"),
    "claimant_by_reading": ("pemohon eksekusi", "who asks for execution"),
}
"""What a note is about, by its code; notes on one matter share a title."""
