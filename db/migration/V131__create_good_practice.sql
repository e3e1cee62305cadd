-- Good practices of the cities: a row for each version; those of one practice share its code.
create table good_practice (
    id                 uuid         not null,
    city_id            uuid         not null,
    code               varchar(120) not null,
    revision           integer      not null,
    status             varchar(10)  not null,
    by_secretariat     boolean      not null,
    round              integer      not null,
    language           varchar(2)   not null,
    title_en           varchar(200) not null,
    title_fr           varchar(200) not null,
    folded             varchar(420) not null,
    contact_name       varchar(200) not null,
    contact_role       varchar(200) not null,
    contact_department varchar(200) not null,
    contact_email      varchar(200) not null,
    contact_shown      boolean      not null,
    starts_on          varchar(10),
    ends_on            varchar(10),
    ongoing            boolean      not null,
    begun_on           date         not null,
    submitted_on       date,
    returned_on        date,
    published_on       date,
    archived_on        date,
    archived_because   varchar(500) not null,
    version            bigint       not null,
    constraint good_practice_pk primary key (id),
    constraint good_practice_city_fk foreign key (city_id) references city (id),
    constraint good_practice_version_once unique (code, revision),
    constraint good_practice_status_known
        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'REPLACED', 'ARCHIVED')),
    constraint good_practice_language_known check (language in ('en', 'fr')),
    constraint good_practice_ends_or_goes_on check (ongoing = false or ends_on is null),
    constraint good_practice_published_with_day check (status not in ('PUBLISHED', 'REPLACED') or published_on is not null),
    constraint good_practice_archived_with_reason check (status <> 'ARCHIVED' or archived_because <> '')
);

create index good_practice_by_city on good_practice (city_id, status);
create index good_practice_by_status on good_practice (status, submitted_on);
