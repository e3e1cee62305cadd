-- What a city made of other wordings that the secretariat suggested.
create table suggestion_decision (
    practice_id uuid        not null,
    field       varchar(80) not null,
    accepted    boolean     not null,
    decided_on  date        not null,
    version     bigint      not null,
    constraint suggestion_decision_pk primary key (practice_id, field),
    constraint suggestion_decision_practice_fk foreign key (practice_id) references good_practice (id)
);
