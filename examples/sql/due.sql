SELECT requests.id, requests.received, due_days.last, due_days.safe, due_days.firm
FROM requests
LEFT JOIN due_days ON due_days.start = requests.received
ORDER BY requests.id;
