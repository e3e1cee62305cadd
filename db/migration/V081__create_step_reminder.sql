-- The secretariat reminded a city's coordinators of a step that waits for them.
create table step_reminder (
    id          uuid         not null,
    city_id     uuid         not null,
    step        varchar(20)  not null,
    round_year  integer      not null,
    until_day   date         not null,
    note        varchar(200) not null,
    reminded_at timestamp with time zone not null,
    reminded_by varchar(120) not null,
    version     bigint       not null,
    constraint step_reminder_pk primary key (id),
    constraint step_reminder_city_fk foreign key (city_id) references city (id),
    constraint step_reminder_step_known check (step in (
        'LETTER', 'DECLARATION', 'INDEX', 'REPORT', 'VISIT', 'PROFILE', 'STRATEGY', 'EVALUATION', 'NEXT_ROUND', 'FEE'))
);

create index step_reminder_by_city on step_reminder (city_id, step, round_year);
