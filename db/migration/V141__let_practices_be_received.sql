-- A practice that was read from a Word form waits until somebody has looked through it and confirms it.
alter table good_practice drop constraint good_practice_status_known;
alter table good_practice add constraint good_practice_status_known
    check (status in ('RECEIVED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'REPLACED', 'ARCHIVED'));
