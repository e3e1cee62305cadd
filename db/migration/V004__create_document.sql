create table document (
    id           uuid         not null,
    city_id      uuid         not null,
    audience     varchar(20)  not null,
    subject      varchar(40)  not null,
    object_id    uuid         not null,
    name         varchar(200) not null,
    type         varchar(10)  not null,
    size         integer      not null,
    sha256       varchar(64)  not null,
    stored_at    timestamp with time zone not null,
    stored_by    varchar(120) not null,
    withdrawn_at timestamp with time zone,
    version      bigint       not null,
    constraint document_pk primary key (id),
    constraint document_city_fk foreign key (city_id) references city (id),
    constraint document_audience_known check (audience in ('PUBLIC', 'CITY', 'VISIT_TEAM', 'SECRETARIAT')),
    constraint document_at_most_20_mb check (size between 1 and 20971520)
);

create index document_by_city on document (city_id, stored_at);
create index document_by_object on document (subject, object_id);

create table document_bytes (
    document_id uuid   not null,
    bytes       bytea  not null,
    version     bigint not null,
    constraint document_bytes_pk primary key (document_id),
    constraint document_bytes_document_fk foreign key (document_id) references document (id)
);
