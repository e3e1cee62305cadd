-- What the people of a city say to one another stays among them.
alter table audit drop constraint audit_audience_known;
alter table audit add constraint audit_audience_known
    check (audience in ('PUBLIC', 'CITY', 'VISIT_TEAM', 'SECRETARIAT', 'TOWN_HALL'));
alter table document drop constraint document_audience_known;
alter table document add constraint document_audience_known
    check (audience in ('PUBLIC', 'CITY', 'VISIT_TEAM', 'SECRETARIAT', 'TOWN_HALL'));

-- Remarks on one indicator of one sheet that answer one another.
create table remark_thread (
    id             uuid        not null,
    assessment_id  uuid        not null,
    indicator_code varchar(20) not null,
    area           varchar(60) not null,
    circle         varchar(20) not null,
    resolved_at    timestamp with time zone,
    resolved_by    varchar(120) not null,
    version        bigint      not null,
    constraint remark_thread_pk primary key (id),
    constraint remark_thread_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint remark_thread_circle_known check (circle in ('SHARED', 'CITY'))
);

create index remark_thread_by_assessment on remark_thread (assessment_id);

create table remark (
    id         uuid         not null,
    thread_id  uuid         not null,
    author_id  uuid,
    written_by varchar(120) not null,
    written_at timestamp with time zone not null,
    version    bigint       not null,
    constraint remark_pk primary key (id),
    constraint remark_thread_fk foreign key (thread_id) references remark_thread (id),
    constraint remark_author_fk foreign key (author_id) references account (id)
);

create index remark_by_thread on remark (thread_id);
create index remark_by_author on remark (author_id);

create table remark_mention (
    remark_id  uuid   not null,
    account_id uuid   not null,
    read_at    timestamp with time zone,
    version    bigint not null,
    constraint remark_mention_pk primary key (remark_id, account_id),
    constraint remark_mention_remark_fk foreign key (remark_id) references remark (id),
    constraint remark_mention_account_fk foreign key (account_id) references account (id)
);

create index remark_mention_by_account on remark_mention (account_id);
