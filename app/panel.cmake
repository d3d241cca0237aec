# SPDX-License-Identifier: GPL-3.0-or-later
# The panel as a library, so that tests drive the very same code, and the program around it.
set(panel_sources
    first_figures.cpp main_window.cpp options.cpp screenshot.cpp single_instance.cpp translations.cpp
    games/add_game_dialog.cpp games/own_processes.cpp games/process_model.cpp games/thread_model.cpp
    pages/compare/compare_progress.cpp pages/compare/compare_result.cpp pages/compare/compare_setup.cpp
    pages/compare/value_edit.cpp pages/compare_page.cpp pages/diagnostics_page.cpp
    pages/games_page.cpp pages/live_page.cpp pages/overview_page.cpp pages/policies_page.cpp pages/settings_page.cpp
    plots/axes.cpp plots/comparison_plot.cpp plots/drop_legend.cpp plots/heat_map_plot.cpp plots/latency_plot.cpp plots/metric_words.cpp
    plots/pace.cpp
    plots/percentile_lines_plot.cpp plots/plot.cpp plots/plot_table.cpp plots/plot_table_model.cpp plots/plot_theme.cpp
    plots/rate_lines_plot.cpp plots/ring_rates_plot.cpp plots/time_plot.cpp plots/units.cpp
    recording/record_bar.cpp recording/recordings.cpp recording/replay_bar.cpp recording/seek_slider.cpp
    recording/symbols.cpp
    settings/autostart.cpp settings/panel_settings.cpp settings/settings_document.cpp settings/settings_transfer.cpp
    theme/contrast_style.cpp theme/desktop_scheme.cpp theme/theme.cpp
    tray/notifications.cpp tray/problem_notice.cpp tray/tray_icon.cpp tray/tray_shape.cpp
    widgets/banner.cpp widgets/bench_effects.cpp widgets/card.cpp widgets/chain_bar.cpp widgets/check_list.cpp widgets/exit_table.cpp
    widgets/input_chain.cpp widgets/metric_filter.cpp widgets/page_stack.cpp widgets/plot_card.cpp widgets/room_watcher.cpp widgets/setting_row.cpp
    widgets/stat_tile.cpp widgets/text_dialog.cpp widgets/text_label.cpp widgets/time_bar.cpp widgets/toggle_switch.cpp widgets/trial_bar.cpp
    widgets/tunable_row.cpp widgets/tunable_words.cpp widgets/wrapping_layout.cpp)
add_library(quickshift_panel STATIC ${panel_sources})
target_link_libraries(quickshift_panel PUBLIC quickshift_compare quickshift_client Qt6::Widgets Qt6::Network Qt6::Svg
                      QCustomPlotQt6::QCustomPlotQt6)
quickshift_target(quickshift_panel)
quickshift_precompile(quickshift_panel <QtDBus/QtDBus> <QtWidgets/QtWidgets>)

# Translations: `cmake --build … --target update_translations` collects new texts, the build compiles them.
set(translations_dir ${CMAKE_CURRENT_SOURCE_DIR}/../translations)
set(translation_files)
foreach(language de es fr ja pl pt_BR ru zh_CN)
    list(APPEND translation_files ${translations_dir}/quickshift_${language}.ts)
endforeach()
qt_add_lrelease(quickshift_panel TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE qm_files)
set(table_texts ${CMAKE_CURRENT_BINARY_DIR}/table_texts.cpp)
add_custom_command(
    OUTPUT ${table_texts}
    COMMAND ${CMAKE_CXX_COMPILER} -E -P -x c++ -I ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/table_texts.in
            -o ${table_texts}
    DEPENDS table_texts.in ../protocol/tunables.def ../protocol/metrics.def
    VERBATIM)
add_custom_target(table_texts DEPENDS ${table_texts})
# The target's name is Qt 6.4's choice; newer ones choose another, and 6.4 takes no notice of the option.
qt_add_lupdate(quickshift_panel LUPDATE_TARGET quickshift_panel_lupdate TS_FILES ${translation_files} OPTIONS -locations none -no-obsolete
               SOURCES ${panel_sources} main.cpp client/call_error.cpp client/checklist.cpp client/diagnosis.cpp client/distribution.cpp
               client/exit_model.cpp client/problem.cpp client/settings_file.cpp client/thread_words.cpp
               compare/comparison_json.cpp compare/comparison_store.cpp compare/comparison_words.cpp
               compare/newest_effects.cpp ${table_texts})
add_dependencies(quickshift_panel_lupdate table_texts)

# Qt's resources of a static library need a word to the linker; an object in each program needs none.
set(panel_resources ${CMAKE_CURRENT_SOURCE_DIR}/../resources/quickshift.qrc)
add_library(quickshift_panel_resources OBJECT ${panel_resources})
qt_add_resources(quickshift_panel_resources quickshift_i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
                 FILES ${qm_files})
target_link_libraries(quickshift_panel_resources PRIVATE Qt6::Core)

add_executable(quickshift main.cpp)
target_compile_definitions(quickshift PRIVATE QUICKSHIFT_VERSION="${PROJECT_VERSION}")
target_link_libraries(quickshift PRIVATE quickshift_panel quickshift_panel_resources)
quickshift_target(quickshift)
install(TARGETS quickshift)
quickshift_man_page(quickshift 1)
add_subdirectory(${CMAKE_CURRENT_SOURCE_DIR}/../resources ${CMAKE_CURRENT_BINARY_DIR}/resources)
