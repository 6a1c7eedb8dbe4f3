/** The words of the date page, in Indonesian and in English. */

const SIGNS = { national_holiday: 'N', weekend: '·' };

export const WORDS = {
  id: {
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus',
      'September', 'Oktober', 'November', 'Desember'],
    signs: { ...SIGNS, joint_leave: 'C', election: 'P' },
    from: {
      'request.notice': 'Hari ke-0: hari permintaan diterima badan publik.',
      'request.extension': 'Hari ke-0: hari terakhir untuk pemberitahuan tertulis.',
      'objection.file': 'Hari ke-0: hari alasan keberatan ditemukan; bila PPID diam, hari terakhir untuk pemberitahuan tertulis.',
      'objection.response': 'Hari ke-0: hari keberatan diterima atasan PPID.',
      'dispute.file': 'Hari ke-0: hari tanggapan atasan PPID diterima pemohon.',
      'dispute.file.silence': 'Hari ke-0: hari terakhir untuk tanggapan atasan PPID.',
    },
    noDate: (given) => `“${given}” bukan tanggal. Tulis 2026-03-12, 12/03/2026 (hari dahulu), atau 12 Maret 2026.`,
    last: (day) => `Hari terakhir: ${day}.`,
    safe: (day, same) => (same
      ? 'Hari itu aman menurut setiap tafsir yang dikenal.'
      : `Aman menurut setiap tafsir yang dikenal: ${day}.`),
    counted: (n, day, basis) => `${n} hari kerja sesudah ${day} (hari ke-0), ${basis}.`,
    open: 'Belum dapat dipastikan:',
    estimate: (day) => `Perkiraan hari terakhir: ${day}; dapat bergeser oleh keputusan yang belum terbit.`,
    keepTo: (day) => `Aman, keputusan apa pun yang terbit: ${day}.`,
    nothing: (day) => `Tidak ada hari terakhir yang dapat disebut bila hari ke-0 ialah ${day}.`,
    strip: 'Dari hari ke-0 sampai hari terakhir',
    skipped: 'Yang tidak dihitung',
    weekends: (n) => `${n} hari akhir pekan.`,
    legend: (kip) => [
      ['zero', '0', 'hari ke-0'],
      ['', '1', 'hari yang dihitung'],
      ['national_holiday', 'N', kip.label('national_holiday', 'id')],
      ['joint_leave', 'C', kip.label('joint_leave', 'id')],
      ['weekend', '·', kip.label('weekend', 'id')],
      ['keep', '', 'aman menurut setiap tafsir'],
      ['end', '', 'hari terakhir'],
    ],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
      'September', 'October', 'November', 'December'],
    signs: { ...SIGNS, joint_leave: 'J', election: 'E' },
    from: {
      'request.notice': 'Day zero: the day on which the public body received the request.',
      'request.extension': 'Day zero: the last day for the written notice.',
      'objection.file': 'Day zero: the day on which the ground was found; after silence, the last day for the written notice.',
      'objection.response': 'Day zero: the day on which the superior received the objection.',
      'dispute.file': 'Day zero: the day on which the applicant received the response.',
      'dispute.file.silence': 'Day zero: the last day for the response of the superior.',
    },
    noDate: (given) => `“${given}” is not a date. Write 2026-03-12, 12/03/2026 (day first) or 12 March 2026.`,
    last: (day) => `Last day: ${day}.`,
    safe: (day, same) => (same
      ? 'That day is safe under every known reading.'
      : `Safe under every known reading: ${day}.`),
    counted: (n, day, basis) => `${n} working days after ${day} (day zero), ${basis}.`,
    open: 'Not certain yet:',
    estimate: (day) => `Estimated last day: ${day}; a decree still to come may move it.`,
    keepTo: (day) => `Safe whatever decree comes: ${day}.`,
    nothing: (day) => `No last day can be named with ${day} as day zero.`,
    strip: 'From day zero to the last day',
    skipped: 'Not counted',
    weekends: (n) => (n === 1 ? '1 weekend day.' : `${n} weekend days.`),
    legend: (kip) => [
      ['zero', '0', 'day zero'],
      ['', '1', 'a day that counts'],
      ['national_holiday', 'N', kip.label('national_holiday', 'en')],
      ['joint_leave', 'J', kip.label('joint_leave', 'en')],
      ['weekend', '·', kip.label('weekend', 'en')],
      ['keep', '', 'safe under every reading'],
      ['end', '', 'last day'],
    ],
  },
};
