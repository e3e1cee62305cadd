-- Per city and round one result of each kind is in force. The slot carries the round while it is, and is null afterwards.
create table result (
    id              uuid        not null,
    city_id         uuid        not null,
    round_year      integer     not null,
    kind            varchar(10) not null,
    edition_id      uuid        not null,
    assessment_id   uuid,
    scoring_version integer,
    dated_on        date        not null,
    dated_to_the    varchar(5)  not null,
    cities_compared integer,
    published_on    date,
    status          varchar(10) not null,
    round_slot      integer,
    version         bigint      not null,
    constraint result_pk primary key (id),
    constraint result_city_fk foreign key (city_id) references city (id),
    constraint result_edition_fk foreign key (edition_id) references edition (id),
    constraint result_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint result_one_of_a_kind_per_round unique (city_id, kind, round_slot),
    constraint result_kind_known check (kind in ('OFFICIAL', 'INDICATIVE')),
    constraint result_status_known check (status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
    constraint result_slot_fits
        check ((status = 'IN_FORCE' and round_slot = round_year) or (status <> 'IN_FORCE' and round_slot is null)),
    constraint result_indicative_comes_from_answers check ((kind = 'INDICATIVE') = (assessment_id is not null)),
    constraint result_indicative_has_a_rule check ((kind = 'INDICATIVE') = (scoring_version is not null)),
    constraint result_precision_known check (dated_to_the in ('YEAR', 'MONTH', 'DAY')),
    constraint result_round_is_a_year check (round_year between 2008 and 2100),
    constraint result_cities_positive check (cities_compared >= 1)
);

create index result_by_edition on result (edition_id);
create index result_by_assessment on result (assessment_id);

-- Exact fractions; an unknown percent has no row.
create table result_score (
    result_id           uuid           not null,
    kind                varchar(10)    not null,
    code                varchar(60)    not null,
    score_numerator     numeric(38, 0) not null,
    score_denominator   numeric(38, 0) not null,
    highest_numerator   numeric(38, 0) not null,
    highest_denominator numeric(38, 0) not null,
    provisional         boolean        not null,
    constraint result_score_pk primary key (result_id, kind, code),
    constraint result_score_result_fk foreign key (result_id) references result (id),
    constraint result_score_kind_known check (kind in ('AREA', 'COMPOSITE', 'INDEX')),
    constraint result_score_within_100 check (score_denominator > 0 and score_numerator between 0 and 100 * score_denominator),
    constraint result_score_highest_within_100
        check (highest_denominator > 0 and highest_numerator between 0 and 100 * highest_denominator),
    constraint result_score_may_only_rise
        check (score_numerator * highest_denominator <= highest_numerator * score_denominator)
);
