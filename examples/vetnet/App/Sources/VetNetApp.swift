import Imaging
import Prescriptions
import Scheduling
import SwiftUI

@main
struct VetNetApp: App {
    @State private var schedule = Schedule()

    var body: some Scene {
        WindowGroup {
            TabView {
                Tab("Schedule", systemImage: "calendar") {
                    List(schedule.appointments) { appointment in
                        LabeledContent(appointment.patient, value: appointment.start, format: .dateTime)
                    }
                }
                Tab("Dose", systemImage: "pills") {
                    List(Drug.formulary, id: \.name) { Text($0.name) }
                }
                Tab("Images", systemImage: "photo") {
                    ContentUnavailableView("No image", systemImage: "photo", description: Text(Window.bone.name))
                }
            }
        }
    }
}
