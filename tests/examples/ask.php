<?php

/* One question a line on standard input, one answer a line on standard output. */

declare(strict_types=1);

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $text, string $file, int $line): bool {
    throw new ErrorException($text, 0, $level, $file, $line);
});

require $argv[1];
$kip = new Keterbukaan($argv[2]);
$seen = [];
while (($line = fgets(STDIN)) !== false) {
    [$knownOn, $method, $given] = json_decode($line, true);
    try {
        $seen[(string) $knownOn] = $seen[(string) $knownOn] ?? $kip->asKnownOn($knownOn);
        $asked = $seen[(string) $knownOn];
        $answer = ['answer' => $asked->$method(...$given), 'reason' => $asked->reason()];
    } catch (Throwable $error) {
        $answer = ['error' => get_class($error), 'text' => $error->getMessage()];
    }
    echo json_encode($answer), "\n";
}
