create table city (
    id               uuid         not null,
    code             varchar(60)  not null,
    name_local       varchar(80)  not null,
    name_en          varchar(80)  not null,
    name_fr          varchar(80)  not null,
    folded           varchar(400) not null,
    sort_en          varchar(120) not null,
    sort_fr          varchar(120) not null,
    country          varchar(2)   not null,
    region           varchar(120) not null,
    website          varchar(300) not null,
    network          varchar(120) not null,
    latitude         numeric(8, 5),
    longitude        numeric(8, 5),
    officer_id       uuid,
    european         boolean,
    european_reason  varchar(500),
    standing         varchar(20)  not null,
    standing_since   date,
    version          bigint       not null,
    constraint city_pk primary key (id),
    constraint city_code_once unique (code),
    constraint city_officer_fk foreign key (officer_id) references account (id),
    constraint city_code_shape check (code = lower(code) and char_length(code) >= 4),
    constraint city_standing_known
        check (standing in ('PROSPECT', 'CANDIDATE', 'MEMBER', 'SUSPENDED', 'WITHDRAWN', 'DECLINED')),
    constraint city_on_the_globe check (latitude between -90 and 90 and longitude between -180 and 180),
    constraint city_place_is_whole check ((latitude is null) = (longitude is null)),
    constraint city_european_decided_with_reason check ((european is null) = (european_reason is null))
);

create index city_by_officer on city (officer_id);
create index city_by_country on city (country);
create index city_by_name_en on city (sort_en, id);
create index city_by_name_fr on city (sort_fr, id);

alter table role_grant add constraint role_grant_city_fk foreign key (city_id) references city (id);
alter table audit add constraint audit_city_fk foreign key (city_id) references city (id);

create table city_facts (
    id                  uuid        not null,
    city_id             uuid        not null,
    fact_year           integer     not null,
    population          integer,
    foreign_residents   numeric(5, 2),
    foreign_born        numeric(5, 2),
    national_minorities numeric(5, 2),
    source              varchar(500) not null,
    version             bigint      not null,
    constraint city_facts_pk primary key (id),
    constraint city_facts_city_fk foreign key (city_id) references city (id),
    constraint city_facts_once_a_year unique (city_id, fact_year),
    constraint city_facts_year_likely check (fact_year between 1950 and 2100),
    constraint city_facts_population_positive check (population > 0),
    constraint city_facts_are_percents check (
        foreign_residents between 0 and 100
        and foreign_born between 0 and 100
        and national_minorities between 0 and 100)
);
