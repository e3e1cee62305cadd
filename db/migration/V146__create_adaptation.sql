-- Which cities adapted a published good practice of another one, and how often each practice was read.
create table adaptation (
    id        uuid         not null,
    city_id   uuid         not null,
    practice  varchar(120) not null,
    note      varchar(300) not null,
    told_on   date         not null,
    told_by   varchar(120) not null,
    withdrawn boolean      not null,
    version   bigint       not null,
    constraint adaptation_pk primary key (id),
    constraint adaptation_city_fk foreign key (city_id) references city (id),
    constraint adaptation_once_per_city unique (city_id, practice),
    constraint adaptation_says_something check (note <> '')
);

create index adaptation_by_practice on adaptation (practice);

create table practice_views (
    practice varchar(120) not null,
    views    bigint       not null,
    constraint practice_views_pk primary key (practice),
    constraint practice_views_counted check (views > 0)
);
