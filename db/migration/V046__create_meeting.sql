create table meeting (
    id            uuid         not null,
    visit_id      uuid         not null,
    held_on       date         not null,
    whom          varchar(200) not null,
    stakeholder   varchar(20)  not null,
    understanding varchar(20),
    willingness   varchar(20),
    withdrawn     boolean      not null,
    version       bigint       not null,
    constraint meeting_pk primary key (id),
    constraint meeting_visit_fk foreign key (visit_id) references expert_visit (id),
    constraint meeting_whom_given check (whom <> ''),
    constraint meeting_stakeholder_known check (stakeholder in ('POLITICIAN', 'OFFICIAL', 'CIVIL_SOCIETY', 'TRADE_UNION',
        'BUSINESS', 'PROFESSIONAL', 'MEDIA', 'RELIGIOUS_LEADER', 'OTHER')),
    constraint meeting_understanding_known check (understanding in ('NONE', 'LITTLE', 'SOME', 'GOOD', 'FULL')),
    constraint meeting_willingness_known
        check (willingness in ('OPPOSED', 'RELUCTANT', 'UNDECIDED', 'WILLING', 'COMMITTED'))
);

create index meeting_by_visit on meeting (visit_id, held_on);
