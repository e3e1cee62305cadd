-- Per city and instrument one assessment at most is open, and one at most stands per round year. The slots carry what
-- must be unique and are null where it may repeat: a submitted one is not open, a withdrawn one frees its year.
create table assessment (
    id           uuid         not null,
    city_id      uuid         not null,
    instrument   varchar(20)  not null,
    edition_id   uuid         not null,
    round_year   integer      not null,
    opened_on    date         not null,
    deadline     date         not null,
    status       varchar(20)  not null,
    submitted_on date,
    submitted_by varchar(120) not null,
    open_slot    varchar(4),
    round_slot   integer,
    version      bigint       not null,
    constraint assessment_pk primary key (id),
    constraint assessment_city_fk foreign key (city_id) references city (id),
    constraint assessment_edition_fk foreign key (edition_id) references edition (id),
    constraint assessment_one_open unique (city_id, instrument, open_slot),
    constraint assessment_once_per_round unique (city_id, instrument, round_slot),
    constraint assessment_status_known check (status in ('OPEN', 'SUBMITTED', 'WITHDRAWN')),
    constraint assessment_open_slot_fits
        check ((status = 'OPEN' and open_slot = 'OPEN') or (status <> 'OPEN' and open_slot is null)),
    constraint assessment_round_slot_fits
        check ((status = 'WITHDRAWN' and round_slot is null) or (status <> 'WITHDRAWN' and round_slot = round_year)),
    constraint assessment_submitted_has_date check ((status = 'SUBMITTED') = (submitted_on is not null)),
    constraint assessment_round_is_a_year check (round_year between 2008 and 2100),
    constraint assessment_deadline_after_opening check (deadline >= opened_on),
    constraint assessment_submitted_after_opening check (submitted_on >= opened_on)
);

create index assessment_by_edition on assessment (edition_id);

create table answer (
    assessment_id  uuid         not null,
    indicator_code varchar(20)  not null,
    kind           varchar(20)  not null,
    options        varchar(200) not null,
    reason         varchar(500) not null,
    revision       bigint       not null,
    saved_at       timestamp with time zone not null,
    saved_by       varchar(120) not null,
    version        bigint       not null,
    constraint answer_pk primary key (assessment_id, indicator_code),
    constraint answer_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint answer_kind_known check (kind in ('BLANK', 'CHOICE', 'CHOICES', 'NOT_APPLICABLE')),
    constraint answer_options_fit check ((kind in ('CHOICE', 'CHOICES')) = (options <> '')),
    constraint answer_reason_fits check ((kind = 'NOT_APPLICABLE') = (reason <> ''))
);
