SELECT requests.id,
    done.rank - begun.rank AS days_used,
    CASE
        WHEN requests.answered <= due_days.last THEN 0
        ELSE done.rank - due.rank + CASE WHEN done.working THEN 0 ELSE 1 END
    END AS days_late
FROM requests
LEFT JOIN due_days ON due_days.start = requests.received
LEFT JOIN days AS begun ON begun.day = requests.received
LEFT JOIN days AS due ON due.day = due_days.last
LEFT JOIN days AS done ON done.day = requests.answered
ORDER BY requests.id;
