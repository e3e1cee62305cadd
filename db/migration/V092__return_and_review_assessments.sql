-- Answers that were handed in stay so while some of them are back with the city, and once their review is closed.
alter table assessment drop constraint assessment_status_known;
alter table assessment
    add constraint assessment_status_known
        check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'CLOSED', 'WITHDRAWN'));
alter table assessment drop constraint assessment_submitted_has_date;
alter table assessment
    add constraint assessment_submitted_has_date
        check ((status in ('SUBMITTED', 'RETURNED', 'REVIEWED')) = (submitted_on is not null));
