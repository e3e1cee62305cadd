alter table edition drop constraint edition_status_known;

alter table edition
    add constraint edition_status_known check (status in ('DRAFT', 'ACTIVE', 'RETIRED', 'DISCARDED'));
