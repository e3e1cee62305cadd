-- Who decides whether a result is published: its Index report, or somebody about this one result.
alter table result add column publication varchar(11) default 'WITH_REPORT' not null;
alter table result add constraint result_publication_known
    check (publication in ('WITH_REPORT', 'BY_DECISION', 'WITHHELD'));
alter table result add constraint result_withheld_is_unpublished
    check (publication <> 'WITHHELD' or published_on is null);
alter table result add constraint result_decided_is_published
    check (publication <> 'BY_DECISION' or published_on is not null);

-- Since when it is kept here; unknown of those from before.
alter table result add column kept_at timestamp with time zone;
