-- What a good practice is linked to, what is thought of it, and its photos and files.
create table practice_term (
    practice_id uuid         not null,
    term_id     varchar(120) not null,
    constraint practice_term_pk primary key (practice_id, term_id),
    constraint practice_term_practice_fk foreign key (practice_id) references good_practice (id),
    constraint practice_term_term_fk foreign key (term_id) references term (id)
);
create index practice_term_by_term on practice_term (term_id);

create table practice_area (
    practice_id uuid        not null,
    area        varchar(60) not null,
    constraint practice_area_pk primary key (practice_id, area),
    constraint practice_area_practice_fk foreign key (practice_id) references good_practice (id)
);
create index practice_area_by_area on practice_area (area);

create table practice_indicator (
    practice_id uuid        not null,
    indicator   varchar(20) not null,
    constraint practice_indicator_pk primary key (practice_id, indicator),
    constraint practice_indicator_practice_fk foreign key (practice_id) references good_practice (id)
);
create index practice_indicator_by_indicator on practice_indicator (indicator);

create table practice_link (
    practice_id uuid          not null,
    position    integer       not null,
    title       varchar(200)  not null,
    url         varchar(1000) not null,
    constraint practice_link_pk primary key (practice_id, position),
    constraint practice_link_practice_fk foreign key (practice_id) references good_practice (id)
);

create table practice_self_check (
    practice_id uuid        not null,
    criterion   varchar(20) not null,
    constraint practice_self_check_pk primary key (practice_id, criterion),
    constraint practice_self_check_practice_fk foreign key (practice_id) references good_practice (id)
);
