// SPDX-License-Identifier: GPL-3.0-or-later
// All settings of the helper, made from its own description of them.
#pragma once

#include "app/client/policies.h"
#include "app/compare/newest_effects.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace quickshift::app
{

class TextLabel;
class TunableRow;
struct TunableGroup;

class PoliciesPage : public QWidget
{
    Q_OBJECT

public:
    PoliciesPage(client::HelperClient& client, compare::NewestEffects& effects, QWidget* parent = nullptr);

private:
    struct Group {
        QWidget* card;
        QList<TunableRow*> rows;
    };

    QWidget* makeTop();
    QWidget* makeList();
    void makeGroups();
    QWidget* makeGroup(const TunableGroup& group);
    void makePresets();

    void showHelper();
    void showEffects();
    void showUndo();
    void onEdited(const QString& name, const QVariant& value, bool canHurt);
    void onRefused(const QStringList& names, const QString& sentence);
    void onTrialEnded(bool kept);
    void resetAll();
    void find(const QString& words);
    void setNarrow(bool narrow);

    client::HelperClient& m_client;
    compare::NewestEffects& m_effects;
    client::Policies m_policies;
    protocol::TunableDescriptionMap m_info; ///< that the rows were made of
    QStringList m_presetNames;
    QList<Group> m_groups;
    bool m_narrow = false;
    QHash<QString, TunableRow*> m_rows;

    QVBoxLayout* m_presets = nullptr;
    TextLabel* m_title = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLineEdit* m_search = nullptr;
    TextLabel* m_message = nullptr;
    QWidget* m_presetCard = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_listLayout = nullptr;
    TextLabel* m_empty = nullptr;
};

} // namespace quickshift::app
