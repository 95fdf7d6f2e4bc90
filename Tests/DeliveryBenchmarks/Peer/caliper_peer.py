"""Builds and serialises the event of a window as the platform's Python client does.

    caliper_peer.py name    what does it
    caliper_peer.py rate    events a second

Without timeback-caliper (it needs Python 3.12) pydantic models of the same shape stand for it.
"""

import json
import sys
import time
import uuid

ACTOR = {"id": "https://quiz.example.com/users/u-1", "email": "ada@example.com", "name": "Ada",
         "role": "student"}
OBJECT = {
    "id": "https://quiz.example.com/activities/Science/g4/water-cycle", "subject": "Science",
    "app": {"name": "bellwork"},
    "course": {"id": "https://quiz.example.com/courses/c-1", "name": "Science G4"},
    "activity": {"name": "The water cycle"}, "process": True,
}
RUN = "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
START, END = "2026-01-27T10:00:00.000Z", "2026-01-27T10:00:15.000Z"
ITEMS = [{"type": "active", "value": 12.5}, {"type": "inactive", "value": 2.5, "sub_type": "idle"}]
EXTENSIONS = {"courseId": "c-1", "runId": RUN, "timeRules": "bellwork-1"}


def client():
    """The maker of one event's text by the client's own code."""
    from timeback_caliper import create_time_spent_event
    from timeback_caliper.types.timeback import (
        TimebackActivityContext, TimebackUser, TimeSpentInput, TimeSpentMetric)

    actor, context = TimebackUser(**ACTOR), TimebackActivityContext(**OBJECT)

    def make():
        event = create_time_spent_event(TimeSpentInput(
            actor=actor, object=context, id=f"urn:uuid:{uuid.uuid4()}", event_time=END,
            metrics=[TimeSpentMetric(start_date=START, end_date=END, **item) for item in ITEMS],
            ed_app="https://quiz.example.com", session=f"urn:uuid:{RUN}", extensions=EXTENSIONS))
        return json.dumps(event.model_dump(mode="json", by_alias=True, exclude_none=True))

    return make


def models():
    """The same by pydantic models written here."""
    from typing import Literal, Optional

    from pydantic import BaseModel, Field

    class Named(BaseModel):
        id: Optional[str] = None
        name: str = Field(..., min_length=1)

    class User(BaseModel):
        id: str = Field(..., min_length=1)
        type: Literal["TimebackUser"] = "TimebackUser"
        email: str = Field(..., min_length=1)
        name: Optional[str] = None
        role: Optional[str] = None

    class Context(BaseModel):
        id: str = Field(..., min_length=1)
        type: Literal["TimebackActivityContext"] = "TimebackActivityContext"
        subject: str
        app: Named
        course: Optional[Named] = None
        activity: Optional[Named] = None
        process: Optional[bool] = None

    class Metric(BaseModel):
        type: Literal["active", "inactive", "waste", "unknown", "anti-pattern"]
        value: float
        sub_type: Optional[str] = None
        start_date: Optional[str] = None
        end_date: Optional[str] = None

    class Collection(BaseModel):
        id: str = Field(..., min_length=1)
        type: Literal["TimebackTimeSpentMetricsCollection"] = "TimebackTimeSpentMetricsCollection"
        items: list[Metric]

    class Event(BaseModel):
        context: str = Field("http://purl.imsglobal.org/ctx/caliper/v1p2", alias="@context")
        id: str = Field(..., min_length=1)
        type: Literal["TimeSpentEvent"] = "TimeSpentEvent"
        action: Literal["SpentTime"] = "SpentTime"
        profile: Literal["TimebackProfile"] = "TimebackProfile"
        actor: User
        object: Context
        eventTime: str
        generated: Collection
        edApp: Optional[str] = None
        session: Optional[str] = None
        extensions: Optional[dict[str, object]] = None

    actor, context = User(**ACTOR), Context(**OBJECT)

    def make():
        items = [Metric(start_date=START, end_date=END, **item) for item in ITEMS]
        event = Event(
            id=f"urn:uuid:{uuid.uuid4()}", actor=actor, object=context, eventTime=END,
            generated=Collection(id=f"urn:uuid:{uuid.uuid4()}", items=items),
            edApp="https://quiz.example.com", session=f"urn:uuid:{RUN}", extensions=EXTENSIONS)
        if hasattr(event, "model_dump"):
            return json.dumps(event.model_dump(mode="json", by_alias=True, exclude_none=True))
        return json.dumps(event.dict(by_alias=True, exclude_none=True))

    return make


def maker():
    try:
        from importlib.metadata import version
        return client(), f"timeback-caliper {version('timeback-caliper')} (Python)"
    except ImportError:
        import pydantic
        return models(), f"pydantic {pydantic.VERSION} models (Python)"


def main():
    make, name = maker()
    if sys.argv[1:] == ["name"]:
        print(name)
        return
    count = 10_000
    make()
    began = time.process_time()
    for _ in range(count):
        make()
    print(count / (time.process_time() - began))


main()
