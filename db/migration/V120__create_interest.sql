-- In which areas a city says that it wants to learn, or that it offers to share: what it said last, in force until withdrawn.
create table interest (
    id        uuid        not null,
    city_id   uuid        not null,
    area      varchar(60) not null,
    kind      varchar(10) not null,
    stated_on date        not null,
    withdrawn boolean     not null,
    version   bigint      not null,
    constraint interest_pk primary key (id),
    constraint interest_city_fk foreign key (city_id) references city (id),
    constraint interest_kind_known check (kind in ('WANTS', 'OFFERS')),
    constraint interest_once_per_area unique (city_id, area)
);

create index interest_by_area on interest (area);
