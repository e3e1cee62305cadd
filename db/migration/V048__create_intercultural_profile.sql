-- One profile stands per city and round: the slot carries the round and is null once the profile is withdrawn.
create table intercultural_profile (
    id         uuid        not null,
    city_id    uuid        not null,
    round_year integer     not null,
    round_slot integer,
    status     varchar(20) not null,
    drafted_on date        not null,
    issued_on  date,
    version    bigint      not null,
    constraint intercultural_profile_pk primary key (id),
    constraint intercultural_profile_city_fk foreign key (city_id) references city (id),
    constraint intercultural_profile_once_per_round unique (city_id, round_slot),
    constraint intercultural_profile_round_is_a_year check (round_year between 2008 and 2100),
    constraint intercultural_profile_status_known check (status in ('DRAFT', 'ISSUED', 'WITHDRAWN')),
    constraint intercultural_profile_slot_fits check
        ((status = 'WITHDRAWN' and round_slot is null) or (status <> 'WITHDRAWN' and round_slot = round_year)),
    constraint intercultural_profile_issued_has_date check (status = 'WITHDRAWN' or (status = 'ISSUED') = (issued_on is not null))
);
