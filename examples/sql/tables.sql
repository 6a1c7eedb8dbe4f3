CREATE TABLE requests (id VARCHAR(40), received DATE, answered DATE);
CREATE TABLE due_days (start DATE PRIMARY KEY, last DATE, safe DATE, firm BOOLEAN);
CREATE TABLE days (
    day DATE PRIMARY KEY, working BOOLEAN, rank INTEGER,
    kind VARCHAR(40), name VARCHAR(200), decree VARCHAR(80)
);
