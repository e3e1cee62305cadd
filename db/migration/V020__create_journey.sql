create table norm (
    norm    varchar(20) not null,
    amount  integer     not null,
    version bigint      not null,
    constraint norm_pk primary key (norm),
    constraint norm_known check (norm in (
        'DECLARATION', 'INDEX', 'REPORT_EARLIEST', 'REPORT', 'VISIT', 'PROFILE', 'STRATEGY', 'EVALUATION',
        'NEXT_ROUND', 'FEE_NOTICE', 'FEE_PAYMENT')),
    constraint norm_within_ten_years check (amount between 1 and 3650)
);

create table skipped_step (
    id            uuid         not null,
    city_id       uuid         not null,
    step          varchar(20)  not null,
    round_year    integer      not null,
    reason        varchar(500) not null,
    skipped_at    timestamp with time zone not null,
    skipped_by    varchar(120) not null,
    taken_back_at timestamp with time zone,
    active        boolean,
    version       bigint       not null,
    constraint skipped_step_pk primary key (id),
    constraint skipped_step_city_fk foreign key (city_id) references city (id),
    constraint skipped_step_once unique (city_id, round_year, step, active),
    constraint skipped_step_may_be_left_out check (step in (
        'LETTER', 'DECLARATION', 'INDEX', 'REPORT', 'VISIT', 'PROFILE', 'STRATEGY', 'EVALUATION')),
    constraint skipped_step_active_or_taken_back check (
        (active = true and taken_back_at is null) or (active is null and taken_back_at is not null))
);

create table journey_step (
    city_id      uuid        not null,
    round_year   integer     not null,
    step         varchar(20) not null,
    status       varchar(20) not null,
    since        date,
    due          date,
    not_before   date,
    actor        varchar(20),
    is_next      boolean     not null,
    earliest_due date,
    version      bigint      not null,
    constraint journey_step_pk primary key (city_id, round_year, step),
    constraint journey_step_city_fk foreign key (city_id) references city (id),
    constraint journey_step_known check (step in (
        'LETTER', 'DECLARATION', 'INDEX', 'REPORT', 'VISIT', 'PROFILE', 'STRATEGY', 'EVALUATION', 'NEXT_ROUND', 'FEE')),
    constraint journey_step_status_known check (status in ('NOT_STARTED', 'OPEN', 'DONE', 'SKIPPED')),
    constraint journey_step_behind_is_not_due check (status in ('NOT_STARTED', 'OPEN') or due is null)
);

create index journey_step_by_column on journey_step (is_next, step);
create index journey_step_by_earliest_due on journey_step (is_next, earliest_due);
create index journey_step_by_due on journey_step (due);
create index journey_step_by_actor on journey_step (actor, due);
