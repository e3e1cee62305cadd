-- Answers that were never handed in are closed with the evaluation that they were for.
alter table assessment drop constraint assessment_status_known;
alter table assessment
    add constraint assessment_status_known check (status in ('OPEN', 'SUBMITTED', 'CLOSED', 'WITHDRAWN'));
