-- An assessment has one report at a time. The slot carries the round until the report is withdrawn.
create table index_report (
    id              uuid        not null,
    city_id         uuid        not null,
    assessment_id   uuid        not null,
    edition_id      uuid        not null,
    round_year      integer     not null,
    status          varchar(10) not null,
    begun_on        date        not null,
    issued_on       date,
    language        varchar(2),
    cities_compared integer,
    read_on         date,
    round_slot      integer,
    version         bigint      not null,
    constraint index_report_pk primary key (id),
    constraint index_report_city_fk foreign key (city_id) references city (id),
    constraint index_report_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint index_report_edition_fk foreign key (edition_id) references edition (id),
    constraint index_report_one_per_assessment unique (assessment_id, round_slot),
    constraint index_report_status_known check (status in ('DRAFT', 'ISSUED', 'WITHDRAWN')),
    constraint index_report_slot_fits
        check ((status = 'WITHDRAWN' and round_slot is null) or (status <> 'WITHDRAWN' and round_slot = round_year)),
    constraint index_report_issued_has_date check ((status = 'ISSUED') = (issued_on is not null)),
    constraint index_report_issued_has_language check (status <> 'ISSUED' or language is not null),
    constraint index_report_read_once_issued check (read_on is null or status = 'ISSUED'),
    constraint index_report_cities_positive check (cities_compared >= 1)
);

create index index_report_by_city on index_report (city_id);
create index index_report_by_edition on index_report (edition_id);
