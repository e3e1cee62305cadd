-- Cities that somebody picked by hand to compare with, for themselves or for everybody.
create table own_group (
    id         uuid        not null,
    account_id uuid        not null,
    name       varchar(80) not null,
    shared     boolean     not null,
    version    bigint      not null,
    constraint own_group_pk primary key (id),
    constraint own_group_account_fk foreign key (account_id) references account (id),
    constraint own_group_name_once unique (account_id, name)
);

create table own_group_city (
    group_id uuid not null,
    city_id  uuid not null,
    constraint own_group_city_pk primary key (group_id, city_id),
    constraint own_group_city_group_fk foreign key (group_id) references own_group (id),
    constraint own_group_city_city_fk foreign key (city_id) references city (id)
);

create index own_group_city_by_city on own_group_city (city_id);

-- A sample as it was taken: its figures stay whatever becomes of the results. Scores are exact, one text per city.
create table sample (
    id       uuid        not null,
    kind     varchar(10) not null,
    taken_on date        not null,
    years    integer     not null,
    version  bigint      not null,
    constraint sample_pk primary key (id),
    constraint sample_kind_known check (kind in ('OFFICIAL', 'INDICATIVE')),
    constraint sample_years_in_range check (years between 1 and 20)
);

create table sample_result (
    sample_id   uuid    not null,
    city_id     uuid    not null,
    result_id   uuid    not null,
    edition_id  uuid    not null,
    round_year  integer not null,
    provisional boolean not null,
    counted     boolean not null,
    scores      varchar not null,
    constraint sample_result_pk primary key (sample_id, city_id),
    constraint sample_result_sample_fk foreign key (sample_id) references sample (id),
    constraint sample_result_city_fk foreign key (city_id) references city (id),
    constraint sample_result_result_fk foreign key (result_id) references result (id),
    constraint sample_result_edition_fk foreign key (edition_id) references edition (id)
);

create index sample_result_by_city on sample_result (city_id);
create index sample_result_by_result on sample_result (result_id);
create index sample_result_by_edition on sample_result (edition_id);
