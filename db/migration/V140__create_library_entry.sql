-- What the library lists of each published good practice: a copy, from which its index is written.
create table library_entry (
    id           uuid         not null,
    code         varchar(120) not null,
    city_id      uuid         not null,
    language     varchar(2)   not null,
    title_en     varchar(200) not null,
    title_fr     varchar(200) not null,
    summary_en   varchar      not null,
    summary_fr   varchar      not null,
    story_en     varchar      not null,
    story_fr     varchar      not null,
    place        varchar(300) not null,
    terms        varchar      not null,
    areas        varchar      not null,
    country      varchar(2)   not null,
    size         varchar(20)  not null,
    year_begun   integer      not null,
    published_on date         not null,
    version      bigint       not null,
    constraint library_entry_pk primary key (id),
    constraint library_entry_practice_fk foreign key (id) references good_practice (id),
    constraint library_entry_city_fk foreign key (city_id) references city (id),
    constraint library_entry_size_known
        check (size in ('BELOW_100_000', 'BELOW_200_000', 'BELOW_500_000', 'FROM_500_000', 'UNKNOWN'))
);

create index library_entry_by_city on library_entry (city_id);
