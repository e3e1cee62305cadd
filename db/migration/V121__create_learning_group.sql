-- Cities that learn from one another in an area, as the secretariat brought them together; closed, never deleted.
create table learning_group (
    id             uuid         not null,
    area           varchar(60)  not null,
    name           varchar(80)  not null,
    note           varchar(300) not null,
    lead           varchar(120) not null,
    languages      varchar(80)  not null,
    contact_id     uuid         not null,
    status         varchar(10)  not null,
    proposed_on    date         not null,
    agreed_on      date,
    closed_on      date,
    closed_because varchar(500) not null,
    version        bigint       not null,
    constraint learning_group_pk primary key (id),
    constraint learning_group_contact_fk foreign key (contact_id) references city (id),
    constraint learning_group_status_known check (status in ('PROPOSED', 'AGREED', 'CLOSED')),
    constraint learning_group_agreed_after_proposed check (agreed_on is null or agreed_on >= proposed_on),
    constraint learning_group_closed_with_day check ((status = 'CLOSED') = (closed_on is not null)),
    constraint learning_group_closed_with_reason check ((status = 'CLOSED') = (closed_because <> ''))
);

create index learning_group_by_contact on learning_group (contact_id);
create index learning_group_by_area on learning_group (area);

create table learning_group_city (
    group_id uuid        not null,
    city_id  uuid        not null,
    part     varchar(10) not null,
    constraint learning_group_city_pk primary key (group_id, city_id),
    constraint learning_group_city_group_fk foreign key (group_id) references learning_group (id),
    constraint learning_group_city_city_fk foreign key (city_id) references city (id),
    constraint learning_group_city_part_known check (part in ('SHARES', 'LEARNS'))
);

create index learning_group_city_by_city on learning_group_city (city_id);
