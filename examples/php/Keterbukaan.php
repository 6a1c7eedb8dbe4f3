<?php

declare(strict_types=1);

/**
 * Hari kerja Indonesia dan enam batas waktu UU 14/2008, dari berkas JSON.
 *
 * Working days and the six time limits of Indonesia's public-information law, read
 * from the files that `keterbukaan table --files` writes. One file: PHP 7.4 or newer,
 * no Composer, no extension beyond json. It holds no law: every number, every day off
 * and every provision is in the files. To bring it up to date, replace the folder.
 *
 *     require_once 'Keterbukaan.php';
 *     $kip = new Keterbukaan(__DIR__ . '/files');
 *     $due = $kip->due('request.notice', '2026-03-12');
 *     echo $due['last'];                      // 2026-04-02
 *
 * Dates are strings, YYYY-MM-DD, both ways; the time zone of the server is never asked.
 * The day of the trigger is day zero: the next working day is the first one counted.
 *
 * NULL is an answer. It says that the files cannot tell: the count leaves the years
 * whose days off are decreed, or the rule was not in force. reason() says which.
 * What is no date at all is an InvalidArgumentException.
 */
final class Keterbukaan
{
    /** The shape of files that this class reads. */
    public const SCHEMA = 'keterbukaan/files/1';

    private const SECONDS_A_DAY = 86400;

    /** @var string */
    private $folder;

    /** @var string|null the day whose knowledge is used; null for all there is */
    private $knownOn = null;

    /** @var array<string, array> the files read so far, by name */
    private $files = [];

    /** @var array|null the days as known on that day, worked out when first asked for */
    private $days = null;

    /** @var array|null why the latest answer was null */
    private $reason = null;

    /** @var array<int, self> the same days as known earlier, by what was known */
    private $editions = [];

    /**
     * @param string $folder the folder with manifest.json, editions.json and the rest
     * @throws RuntimeException a file is missing, or of another shape
     */
    public function __construct(string $folder)
    {
        $this->folder = rtrim($folder, '/\\');
        $this->file('editions.json');
        $this->file('rules.json');
    }

    /**
     * The same days as they were known on a day: later decrees are left out.
     *
     * @param string|null $day YYYY-MM-DD; null for all that is known
     */
    public function asKnownOn(?string $day): self
    {
        if ($day !== null) {
            self::toNumber($day);
        }
        $seen = clone $this;
        $seen->knownOn = $day;
        $seen->days = null;
        $seen->reason = null;
        $seen->editions = [];
        return $seen;
    }

    /**
     * The first and the last decreed day, or null where no decree was known.
     *
     * @return array{0: string, 1: string}|null
     */
    public function span(): ?array
    {
        $days = $this->days();
        if ($days['last'] < $days['first']) {
            return $this->unknown((int) substr((string) $this->knownOn, 0, 4));
        }
        $this->reason = null;
        return [self::toDate($days['first']), self::toDate($days['last'])];
    }

    /** Whether a day is a working day; null where its year is not decreed. */
    public function isWorking(string $day): ?bool
    {
        $number = self::toNumber($day);
        return $this->covers($number) ? $this->off($number) === null : null;
    }

    /**
     * Why a day is no working day; null where it is one, or where nobody can tell.
     *
     * @return array{date: string, kind: string, name: ?string, decree: ?string}|null
     */
    public function whyOff(string $day): ?array
    {
        $number = self::toNumber($day);
        return $this->covers($number) ? $this->off($number) : null;
    }

    /**
     * The n-th working day after a day, or before it where n is negative.
     *
     * The day itself is day zero, whether it counts or not; n = 0 gives it back.
     */
    public function add(string $day, int $n): ?string
    {
        $start = self::toNumber($day);
        $this->reason = null;
        if ($n === 0) {
            return $day;
        }
        if (!$this->covers($start)) {
            return null;
        }
        $days = $this->days();
        $place = $days['ranks'][$start - $days['first']] + $n;
        if ($n < 0 && $this->off($start) !== null) {
            $place++; // from a day off, the working day before it is the first
        }
        if (!isset($days['working'][$place])) {
            return $this->unknown($n > 0 ? $days['until'] + 1 : $days['since'] - 1);
        }
        return self::toDate($days['working'][$place]);
    }

    /**
     * How many working days lie after a day, up to and including another.
     *
     * Negative where the other lies before it: count(a, b) is -count(b, a).
     */
    public function count(string $start, string $end): ?int
    {
        $from = self::toNumber($start);
        $to = self::toNumber($end);
        if (!$this->covers($to) || !$this->covers($from)) {
            return null;
        }
        $days = $this->days();
        return $days['ranks'][$to - $days['first']] - $days['ranks'][$from - $days['first']];
    }

    /**
     * By how many working days an act is late; 0 when in time.
     *
     * An act on a day off counts as done on the next working day.
     *
     * @param string $last the last permitted day
     */
    public function lateBy(string $last, string $act): ?int
    {
        $days = $this->count($last, $act);
        if (self::toNumber($act) <= self::toNumber($last)) {
            $this->reason = null;
            return 0;
        }
        return $days === null ? null : $days + ($this->isWorking($act) ? 0 : 1);
    }

    /**
     * The days that do not count, strictly between two days, each with its reason.
     *
     * @return array<int, array>|null rows as of whyOff(), in the order of the calendar
     */
    public function skipped(string $after, string $before): ?array
    {
        $from = self::toNumber($after);
        $to = self::toNumber($before);
        if (!$this->covers($to) || !$this->covers($from)) {
            return null;
        }
        $rows = [];
        for ($number = $from + 1; $number < $to; $number++) {
            $row = $this->off($number);
            if ($row !== null) {
                $rows[] = $row;
            }
        }
        return $rows;
    }

    /**
     * The last permitted day of a step, inclusive; late begins the day after.
     *
     * @param string $rule such as request.notice; all of them: rules()
     * @param string $start day zero: the day of receipt or of the event; for
     *                      request.extension and dispute.file.silence the last day
     *                      of the limit before
     * @return array|null rule, start, last, n, unit, basis (the provision), skipped:
     *                    every day between that does not count, and doubts: what is
     *                    in doubt about these days, as of doubts()
     */
    public function due(string $rule, string $start): ?array
    {
        $value = $this->valueOn($rule, $start);
        if ($value === null) {
            return null;
        }
        $last = $this->add($start, $value['n']);
        if ($last === null) {
            return null;
        }
        return [
            'rule' => $rule,
            'start' => $start,
            'last' => $last,
            'n' => $value['n'],
            'unit' => $value['unit'],
            'basis' => $value['basis'],
            'skipped' => $this->skipped($start, $last),
            'doubts' => $this->doubts($start, $last),
        ];
    }

    /**
     * What is in doubt about the days off from a day up to and including another.
     *
     * Such as a feast that awaits its determination, or a decree whose text was not
     * read. Beyond span() more is in doubt than these files can say.
     *
     * @return array<int, array>|null kind, id and en each, a sentence in Indonesian and
     *                                in English; null of asKnownOn(), for the doubts
     *                                are of all decrees
     */
    public function doubts(string $first, string $last): ?array
    {
        self::toNumber($first);
        self::toNumber($last);
        $doubts = $this->file('editions.json')['doubts'] ?? null;
        if ($doubts === null || $this->knownOn !== null) {
            return null;
        }
        $found = [];
        foreach ($doubts as $doubt) {
            foreach ($doubt['days'] as [$begin, $end]) {
                if ($begin <= $last && $first <= $end) {
                    $found[] = ['kind' => $doubt['kind']] + $doubt['text'];
                    break;
                }
            }
        }
        return $found;
    }

    /**
     * By how many working days an act is late under a rule; 0 when in time.
     *
     * In time is what is in time by these days, or by the decrees known on the day of
     * the act: nobody is made late after the event. The size is counted by these days.
     *
     * @param string $start day zero, as of due()
     * @return int|null null where due() is, and where the act lies past the decrees
     */
    public function late(string $rule, string $start, string $act): ?int
    {
        self::toNumber($act);
        $due = $this->due($rule, $start);
        $days = $due === null ? null : $this->lateBy($due['last'], $act);
        if ($due === null || $days === 0) {
            return $days;
        }
        $then = $this->edition($act)->due($rule, $start);
        if ($then !== null && $act <= $then['last']) {
            $this->reason = null;
            return 0;
        }
        return $days;
    }

    /**
     * The row of the due days made ahead: start, last, safe, firm.
     *
     * It goes on where due() is null for want of a decree: then last is the best
     * estimate and firm is false. An act by the day safe is in time whatever decree
     * comes. The rows know all decrees, so asKnownOn() has none. A start outside of
     * span() has no row.
     *
     * @return array{start: string, last: string, safe: string, firm: bool}|null
     */
    public function tableRow(string $rule, string $start): ?array
    {
        if ($this->knownOn !== null) {
            throw new LogicException(
                'tableRow() bukan untuk asKnownOn(), pakai due() / not for asKnownOn(), use due()'
            );
        }
        $number = self::toNumber($start);
        if ($this->valueOn($rule, $start) === null || !$this->covers($number)) {
            return null;
        }
        $year = substr($start, 0, 4);
        $columns = $this->file("due/$rule/$year.json");
        $place = $number - self::toNumber("$year-01-01");
        return [
            'start' => $start,
            'last' => $columns['last'][$place],
            'safe' => $columns['safe'][$place],
            'firm' => $columns['firm'][$place],
        ];
    }

    /**
     * The ids of the rules in these files, in the order of the procedure.
     *
     * @return string[]
     */
    public function rules(): array
    {
        return array_column($this->file('rules.json')['rules'], 'id');
    }

    /**
     * The name of a rule, a kind of day or a decree, in Indonesian or English.
     *
     * @param string $code such as request.notice, joint_leave or SKB of 2014-05-07
     * @param string $lang id or en
     */
    public function label(string $code, string $lang = 'id'): string
    {
        $editions = $this->file('editions.json');
        $labels = $editions['kinds'] + ($editions['decrees'] ?? []);
        $labels += array_column($this->file('rules.json')['rules'], 'label', 'id');
        if (!isset($labels[$code][$lang])) {
            throw new InvalidArgumentException("tidak dikenal / not known: $code ($lang)");
        }
        return $labels[$code][$lang];
    }

    /**
     * Why the latest answer was null; null where it was not for want of knowledge.
     *
     * @return array{code: string, id: string, en: string}|null code: not_decreed,
     *         not_in_force or not_countable; a sentence in Indonesian and in English
     */
    public function reason(): ?array
    {
        return $this->reason;
    }

    // -- which days count ------------------------------------------------------

    /** Whether a day lies in the decreed years; if not, that is the reason. */
    private function covers(int $number): bool
    {
        $days = $this->days();
        $this->reason = null;
        if ($number < $days['first'] || $number > $days['last']) {
            $this->unknown((int) substr(self::toDate($number), 0, 4));
            return false;
        }
        return true;
    }

    /** The row of a day that does not count; null where it does. */
    private function off(int $number): ?array
    {
        $days = $this->days();
        if (isset($days['named'][$number])) {
            return $days['named'][$number];
        }
        if (!isset($days['weekend'][self::weekday($number)])) {
            return null;
        }
        $date = self::toDate($number);
        return ['date' => $date, 'kind' => 'weekend', 'name' => null, 'decree' => null];
    }

    /** What was known on the known-on day, as tables that are quick to count on. */
    private function days(): array
    {
        if ($this->days !== null) {
            return $this->days;
        }
        $editions = $this->file('editions.json');
        $years = array_column(array_filter($editions['years'], [$this, 'isKnown']), 'year');
        $named = [];
        foreach (array_filter($editions['days'], [$this, 'isKnown']) as $row) {
            unset($row['known_from'], $row['known_until']);
            $named[self::toNumber($row['date'])] = $row;
        }
        $since = $years ? min($years) : 1;
        $until = $years ? max($years) : 0;
        $this->days = [
            'since' => $since,
            'until' => $until,
            'first' => $years ? self::toNumber("$since-01-01") : 1,
            'last' => $years ? self::toNumber("$until-12-31") : 0,
            'named' => $named,
            'weekend' => array_flip($editions['weekend']),
        ];
        $this->days += $this->ranks($this->days['first'], $this->days['last']);
        return $this->days;
    }

    /** The working days up to and with each day, and the working days by that number. */
    private function ranks(int $first, int $last): array
    {
        $ranks = [];
        $working = [];
        $rank = 0;
        for ($number = $first; $number <= $last; $number++) {
            if ($this->off($number) === null) {
                $working[++$rank] = $number;
            }
            $ranks[] = $rank;
        }
        return ['ranks' => $ranks, 'working' => $working];
    }

    /** Whether a row was known on the known-on day. */
    private function isKnown(array $row): bool
    {
        if ($this->knownOn === null) {
            return $row['known_until'] === null;
        }
        return $row['known_from'] <= $this->knownOn
            && ($row['known_until'] === null || $this->knownOn <= $row['known_until']);
    }

    /** The days as known on a day; made once for all days on which as much was known. */
    private function edition(string $day): self
    {
        $changes = 0;
        $editions = $this->file('editions.json');
        foreach (array_merge($editions['years'], $editions['days']) as $row) {
            $changes += (int) ($row['known_from'] <= $day);
            $changes += (int) ($row['known_until'] !== null && $row['known_until'] < $day);
        }
        if (!isset($this->editions[$changes])) {
            $this->editions[$changes] = $this->asKnownOn($day);
        }
        return $this->editions[$changes];
    }

    // -- the rules -------------------------------------------------------------

    /** The value of a rule on the day of the trigger; null where it has none. */
    private function valueOn(string $rule, string $start): ?array
    {
        self::toNumber($start);
        $rules = array_column($this->file('rules.json')['rules'], null, 'id');
        if (!isset($rules[$rule])) {
            $known = implode(', ', array_keys($rules));
            throw new InvalidArgumentException("aturan tidak ada / no such rule: $rule ($known)");
        }
        ['values' => $values, 'label' => $label] = $rules[$rule];
        foreach ($values as $value) { // the oldest first
            if ($start < $value['from']) {
                return $this->because(
                    'not_in_force',
                    "{$label['id']} belum berlaku pada $start; berlaku sejak {$value['from']}",
                    "{$label['en']} was not yet in force on $start; in force from {$value['from']}"
                );
            }
            if ($value['until'] === null || $start <= $value['until']) {
                return $this->countable($rules[$rule], $value);
            }
        }
        $until = end($values)['until'];
        return $this->because(
            'not_in_force',
            "{$label['id']} tidak berlaku lagi pada $start; berlaku sampai dengan $until",
            "{$label['en']} was no longer in force on $start; in force until $until"
        );
    }

    /** The same value, where it is one that add() can count. */
    private function countable(array $rule, array $value): ?array
    {
        if ($value['unit'] === 'working_days' && $rule['direction'] === 'after') {
            return $value;
        }
        return $this->because(
            'not_countable',
            "{$rule['label']['id']} tidak dihitung maju dalam hari kerja",
            "{$rule['label']['en']} is not counted onwards in working days"
        );
    }

    // -- why an answer is null ---------------------------------------------------

    /** @return null */
    private function unknown(int $year)
    {
        $seen = $this->knownOn;
        return $this->because(
            'not_decreed',
            "SKB hari libur tahun $year belum ada dalam berkas ini"
                . ($seen ? ", menurut keputusan yang sudah terbit pada $seen" : ''),
            "these files have no decree on the days off of $year"
                . ($seen ? ", as known on $seen" : '')
        );
    }

    /** @return null */
    private function because(string $code, string $indonesian, string $english)
    {
        $this->reason = ['code' => $code, 'id' => $indonesian, 'en' => $english];
        return null;
    }

    // -- dates and files ---------------------------------------------------------

    /** The number of a day, from 1970-01-01 on; no time zone comes into it. */
    private static function toNumber(string $day): int
    {
        $match = [];
        if (
            !preg_match('/\A(\d{4})-(\d\d)-(\d\d)\z/', $day, $match)
            || !checkdate((int) $match[2], (int) $match[3], (int) $match[1])
        ) {
            $timed = preg_match('/\A\d{4}-\d\d-\d\d[T ]/', $day);
            throw new InvalidArgumentException(
                "bukan tanggal / not a date: \"$day\" (YYYY-MM-DD, 2026-03-12)"
                . ($timed ? '; buang jamnya / cut the time: ' . substr($day, 0, 10) : '')
            );
        }
        $midnight = new DateTimeImmutable("$day 00:00:00", new DateTimeZone('UTC'));
        return intdiv($midnight->getTimestamp(), self::SECONDS_A_DAY);
    }

    private static function toDate(int $number): string
    {
        return gmdate('Y-m-d', $number * self::SECONDS_A_DAY);
    }

    /** 1 for Monday to 7 for Sunday; day 0 was a Thursday. */
    private static function weekday(int $number): int
    {
        return (($number + 3) % 7 + 7) % 7 + 1;
    }

    /** One of the files, read once. */
    private function file(string $name): array
    {
        if (!isset($this->files[$name])) {
            $path = "{$this->folder}/$name";
            $found = is_file($path) ? json_decode((string) file_get_contents($path), true) : null;
            if (!is_array($found) || ($found['schema'] ?? null) !== self::SCHEMA) {
                throw new RuntimeException("tidak dapat dibaca / cannot be read: $path");
            }
            $this->files[$name] = $found;
        }
        return $this->files[$name];
    }
}
