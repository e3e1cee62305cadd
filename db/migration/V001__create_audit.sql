create table audit (
    id           uuid          not null,
    at           timestamp with time zone not null,
    actor_id     uuid,
    actor_name   varchar(120)  not null,
    act          varchar(60)   not null,
    subject      varchar(40)   not null,
    object_id    uuid          not null,
    city_id      uuid,
    audience     varchar(20)   not null,
    value_before varchar not null,
    value_after  varchar not null,
    reason       varchar(500)  not null,
    constraint audit_pk primary key (id),
    constraint audit_audience_known check (audience in ('PUBLIC', 'CITY', 'VISIT_TEAM', 'SECRETARIAT'))
);

create index audit_by_city on audit (city_id, at);
create index audit_by_object on audit (subject, object_id, at);
