-- How far a reviewer finds each criterion met, and the photos and files of a version.
create table practice_verdict (
    practice_id uuid        not null,
    criterion   varchar(20) not null,
    verdict     varchar(10) not null,
    constraint practice_verdict_pk primary key (practice_id, criterion),
    constraint practice_verdict_practice_fk foreign key (practice_id) references good_practice (id),
    constraint practice_verdict_known check (verdict in ('MET', 'PARTLY', 'NOT_MET'))
);

create table practice_file (
    id          uuid         not null,
    practice_id uuid         not null,
    document_id uuid         not null,
    position    integer      not null,
    name        varchar(200) not null,
    photo       boolean      not null,
    caption     varchar(200) not null,
    credit      varchar(200) not null,
    consent     boolean      not null,
    removed     boolean      not null,
    version     bigint       not null,
    constraint practice_file_pk primary key (id),
    constraint practice_file_practice_fk foreign key (practice_id) references good_practice (id),
    constraint practice_file_document_fk foreign key (document_id) references document (id)
);

create index practice_file_by_practice on practice_file (practice_id);
create index practice_file_by_document on practice_file (document_id);
