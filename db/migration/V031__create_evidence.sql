create table evidence (
    id             uuid         not null,
    assessment_id  uuid         not null,
    indicator_code varchar(20)  not null,
    title          varchar(200) not null,
    url            varchar(1000),
    document_id    uuid,
    added_at       timestamp with time zone not null,
    added_by       varchar(120) not null,
    withdrawn_at   timestamp with time zone,
    version        bigint       not null,
    constraint evidence_pk primary key (id),
    constraint evidence_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint evidence_document_fk foreign key (document_id) references document (id),
    constraint evidence_is_link_or_file check ((url is null) <> (document_id is null))
);

create index evidence_by_assessment on evidence (assessment_id, indicator_code);
create index evidence_by_document on evidence (document_id);
