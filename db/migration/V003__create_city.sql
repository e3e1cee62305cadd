create table city (
    id      uuid   not null,
    version bigint not null,
    constraint city_pk primary key (id)
);
